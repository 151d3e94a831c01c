package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.Collection;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.passport.PassportCatalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Keeps everybody in this process's memory: the standard.
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "memory", matchIfMissing = true)
class MemorySupply implements IndexSupply {

    private static final Logger LOG = LoggerFactory.getLogger(MemorySupply.class);

    private final PassportCatalogue passports;
    private final EngineInput input;
    private final SkillSpace space;

    MemorySupply(PassportCatalogue passports, EngineInput input, SkillSpace space) {
        this.passports = passports;
        this.input = input;
        this.space = space;
    }

    @Override
    public MatchIndex indexOf(Collection<Demand> demands) {
        var fresh = new MemoryIndex(space);
        var people = new ArrayList<Profile>();
        passports.forEach(passport -> people.add(input.profile(passport)));
        fresh.putPeople(people);
        fresh.putDemands(demands);
        LOG.debug("Match index: {} people in {} bytes, {} demands", fresh.people(), fresh.bytes(), fresh.demands());
        return fresh;
    }

    @Override
    public void changed(MatchIndex index, AccountId person) {
        passports
                .find(person)
                .ifPresentOrElse(passport -> index.put(input.profile(passport)), () -> index.removePerson(person.id()));
    }

    @Override
    public IndexStatus statusOf(MatchIndex index) {
        return IndexStatus.inMemory(index.people());
    }
}
