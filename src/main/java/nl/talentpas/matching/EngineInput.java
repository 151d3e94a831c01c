package nl.talentpas.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Piece;
import nl.talentpas.matching.engine.Pieces;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportFacts;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.vacancy.LicenceDemand;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns passports, vacancies and occupations into what the engine compares. What is not carried over here cannot move
/// a score: texts, traits, experiences and everything in the account stay behind.
@Component
class EngineInput {

    private final Vocabulary vocabulary;
    private final Places places;
    private volatile @Nullable Described described;

    private record Described(String version, OccupationDemands demands) {}

    EngineInput(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    Profile profile(PassportDetails passport) {
        return profile(PassportFacts.of(passport));
    }

    Profile profile(PassportFacts passport) {
        return new Profile(
                passport.owner().id(),
                levels(passport.skills()),
                wants(passport.skills(), passport.tasks()),
                preferences(passport.wishes()),
                passport.matchable(),
                passport.tieKey());
    }

    /// A visitor's sketch counts as consent: only the visitor sees the result.
    Profile profile(Sketch sketch) {
        return new Profile(
                new UUID(0, 0),
                levels(sketch.skills()),
                wants(sketch.skills(), sketch.tasks()),
                preferences(sketch.wishes()),
                true,
                0);
    }

    Demand demand(VacancyDetails vacancy) {
        return demand(vacancy.id().id(), vacancy.content(), vacancy.tieSeed());
    }

    Demand draft(VacancyContent content) {
        return demand(new UUID(0, 0), content, 0);
    }

    private Demand demand(UUID id, VacancyContent content, long tieSeed) {
        return new Demand(
                id,
                content.kind(),
                content.requirements().stream().map(EngineInput::asked).toList(),
                content.tasks().stream()
                        .map(VacancyTask::task)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                content.licences().stream().map(LicenceDemand::licence).collect(Collectors.toUnmodifiableSet()),
                content.hours(),
                content.days(),
                place(content.place()),
                content.contract(),
                content.conditions(),
                content.startsOn(),
                Demand.FULL_EVIDENCE,
                tieSeed);
    }

    Demand demand(Concept occupation) {
        return described().of(occupation);
    }

    /// Read from all occupations once per vocabulary, not at every question.
    private OccupationDemands described() {
        Described now = described;
        String version = vocabulary.versionWithLinks();
        if (now == null || !now.version().equals(version)) {
            now = new Described(version, new OccupationDemands(vocabulary));
            described = now;
        }
        return now.demands();
    }

    /// The tasks from the vocabulary that need something the vacancy asks for, each with what it needs of that.
    List<Piece> pieces(VacancyContent content) {
        return content.tasks().stream()
                .map(VacancyTask::task)
                .filter(Objects::nonNull)
                .distinct()
                .map(task -> new Piece(task, asked(task, content)))
                .filter(piece -> !piece.skills().isEmpty())
                .limit(Pieces.MOST)
                .toList();
    }

    private Set<ConceptUri> asked(ConceptUri task, VacancyContent content) {
        Set<ConceptUri> needed =
                vocabulary.skillsOf(task).stream().map(SkillLink::skill).collect(Collectors.toUnmodifiableSet());
        return content.requirements().stream()
                .map(Requirement::skill)
                .filter(skill -> needed.contains(skill)
                        || vocabulary.sameAs(skill).stream().anyMatch(needed::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Asked asked(Requirement requirement) {
        return new Asked(
                requirement.skill(),
                requirement.level(),
                requirement.essential(),
                requirement.trainable(),
                requirement.emphasis());
    }

    private static Map<ConceptUri, Level> levels(List<SkillClaim> claims) {
        Map<ConceptUri, Level> levels = HashMap.newHashMap(claims.size());
        claims.forEach(claim -> levels.putIfAbsent(claim.skill(), claim.level()));
        return Collections.unmodifiableMap(levels);
    }

    private static Map<ConceptUri, Wanting> wants(List<SkillClaim> skills, List<TaskClaim> tasks) {
        Map<ConceptUri, Wanting> wants = new HashMap<>();
        skills.forEach(claim -> putIfSaid(wants, claim.skill(), claim.wanting()));
        tasks.forEach(claim -> putIfSaid(wants, claim.task(), claim.wanting()));
        return Collections.unmodifiableMap(wants);
    }

    private static void putIfSaid(Map<ConceptUri, Wanting> wants, ConceptUri concept, @Nullable Wanting wanting) {
        if (wanting != null) {
            wants.put(concept, wanting);
        }
    }

    private Preferences preferences(Wishes wishes) {
        return new Preferences(
                wishes.kinds(),
                wishes.hours(),
                wishes.days(),
                place(wishes.home()),
                wishes.maxTravelKm(),
                wishes.conditions(),
                wishes.contracts(),
                wishes.availableFrom(),
                wishes.licences());
    }

    private @Nullable Place place(@Nullable PlaceCode code) {
        return code == null ? null : places.find(code).orElse(null);
    }
}
