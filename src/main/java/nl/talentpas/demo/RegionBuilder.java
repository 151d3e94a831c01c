package nl.talentpas.demo;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.talentpas.demo.region.Content;
import nl.talentpas.demo.region.Dice;
import nl.talentpas.demo.region.Region;
import nl.talentpas.demo.region.RegionGenerator;
import nl.talentpas.demo.region.Size;
import nl.talentpas.demo.region.Spoken;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes up a region, stores it and plays its history, all or nothing.
@Component
@Profile("demo")
class RegionBuilder {

    private static final Logger LOG = LoggerFactory.getLogger(RegionBuilder.class);
    private static final long SEED = 5341;

    private final Vocabulary vocabulary;
    private final Places places;
    private final Clock clock;
    private final RegionStore store;
    private final History history;

    RegionBuilder(Vocabulary vocabulary, Places places, Clock clock, RegionStore store, History history) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.clock = clock;
        this.store = store;
        this.history = history;
    }

    /// Within one transaction, so that an interrupted build leaves nothing behind and starts over.
    @Transactional
    void build(Size size) {
        Content content = Content.read();
        Region region = new RegionGenerator(content, vocabulary, places, ZonedDateTime.now(clock), SEED).generate(size);
        LOG.info(
                "Storing a made-up region: {} passports, {} employers, {} vacancies",
                region.passports().size(),
                region.employers().size(),
                region.vacancies().size());
        store.store(region);
        LOG.info("Playing {} proposals", region.proposals().size());
        history.play(region.proposals(), new Spoken(content, new Dice(SEED)));
    }
}
