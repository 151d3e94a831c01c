package nl.talentpas.insights;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.MeaningsChanged;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Counts which skills the region wants and has. Figures are at most ten minutes old.
@Service
public class InsightService {

    private static final Duration FRESH = Duration.ofMinutes(10);

    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private volatile @Nullable RegionFigures figures;

    InsightService(PassportCatalogue passports, VacancyCatalogue vacancies, Vocabulary vocabulary, Clock clock) {
        this.passports = passports;
        this.vacancies = vacancies;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @PreAuthorize("hasAnyRole('POLICY', 'ADMIN')")
    public RegionFigures region() {
        return current();
    }

    /// The same for whoever tells only what may be told to all.
    RegionFigures current() {
        RegionFigures known = figures;
        Instant oldest = clock.instant().minus(FRESH);
        return known != null && known.at().isAfter(oldest) ? known : count();
    }

    /// Counts once before anybody asks, so that the first reader does not wait.
    @EventListener(ApplicationReadyEvent.class)
    @Order
    void prepare() {
        count();
    }

    /// Skills that count as one are counted as one.
    @EventListener
    void on(MeaningsChanged decided) {
        figures = null;
    }

    RegionFigures count() {
        var wanted = new HashMap<ConceptUri, Integer>();
        var offered = new HashMap<ConceptUri, Integer>();
        int places = countWanted(wanted);
        int people = countOffered(offered);
        List<SkillBalance> skills = Stream.concat(wanted.keySet().stream(), offered.keySet().stream())
                .distinct()
                .flatMap(skill -> vocabulary.find(skill).stream())
                .filter(concept -> concept.type() == ConceptType.SKILL)
                .map(concept -> new SkillBalance(concept, tally(wanted, concept.uri()), tally(offered, concept.uri())))
                .filter(balance -> balance.wanted().told().isPresent()
                        || balance.offered().told().isPresent())
                .sorted(Comparator.comparingInt(
                                (SkillBalance balance) -> balance.wanted().exact())
                        .reversed()
                        .thenComparing(balance -> balance.skill().uri()))
                .toList();
        var counted = new RegionFigures(clock.instant(), skills, new Tally(people), new Tally(places));
        figures = counted;
        return counted;
    }

    private int countWanted(Map<ConceptUri, Integer> wanted) {
        var places = new AtomicInteger();
        vacancies.forEach(vacancy -> {
            if (vacancy.status() == VacancyStatus.PUBLISHED) {
                int positions = vacancy.content().positions();
                places.addAndGet(positions);
                vacancy.content().requirements().stream()
                        .map(requirement -> vocabulary.oneOf(requirement.skill()))
                        .distinct()
                        .forEach(one -> wanted.merge(one, positions, Integer::sum));
            }
        });
        return places.get();
    }

    private int countOffered(Map<ConceptUri, Integer> offered) {
        var people = new AtomicInteger();
        passports.forEach(passport -> {
            if (passport.matchable()) {
                people.incrementAndGet();
                passport.skills().stream()
                        .filter(claim -> claim.level() != Level.LEARNING)
                        .map(claim -> vocabulary.oneOf(claim.skill()))
                        .distinct()
                        .forEach(one -> offered.merge(one, 1, Integer::sum));
            }
        });
        return people.get();
    }

    private static Tally tally(Map<ConceptUri, Integer> counts, ConceptUri skill) {
        return new Tally(counts.getOrDefault(skill, 0));
    }
}
