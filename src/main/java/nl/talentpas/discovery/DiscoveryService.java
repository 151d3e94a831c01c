package nl.talentpas.discovery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.MatchingCatalogue;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.Sketch;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import org.springframework.stereotype.Service;

/// Tells a visitor what fits with what they said, and keeps it when they register. Reads only, but for that.
@Service
public class DiscoveryService {

    private final Vocabulary vocabulary;
    private final MatchingService matching;
    private final MatchingCatalogue matches;
    private final PassportCatalogue passports;

    DiscoveryService(
            Vocabulary vocabulary, MatchingService matching, MatchingCatalogue matches, PassportCatalogue passports) {
        this.vocabulary = vocabulary;
        this.matching = matching;
        this.matches = matches;
        this.passports = passports;
    }

    /// What fits, best first. When nothing reaches the threshold it is what comes nearest.
    public Fitting fitting(Discovery discovery) {
        Sketch sketch = sketch(discovery);
        int threshold = matches.thresholdPercent();
        if (sketch.skills().isEmpty() && sketch.tasks().isEmpty()) {
            return Fitting.NOTHING;
        }
        return Fitting.of(
                matching.vacanciesFor(sketch, Integer.MAX_VALUE),
                matching.occupationsFor(sketch, Integer.MAX_VALUE),
                threshold);
    }

    /// Puts what was said into this person's passport.
    public void keep(AccountId person, Discovery discovery, Locale language) {
        if (discovery.choices().isEmpty() && discovery.answers().isEmpty()) {
            return;
        }
        passports.adopt(new PassportDetails(
                person,
                skills(discovery),
                tasks(discovery),
                experiences(discovery, language),
                wishes(discovery),
                "",
                Set.of(),
                false,
                0));
    }

    private Sketch sketch(Discovery discovery) {
        return new Sketch(skills(discovery), tasks(discovery), wishes(discovery));
    }

    /// The skills behind every task the visitor can do, at the level of doing it alone; gladly when one of the tasks
    /// is.
    private List<SkillClaim> skills(Discovery discovery) {
        Map<ConceptUri, SkillClaim> claims = new HashMap<>();
        discovery.answers().forEach((task, answers) -> {
            if (answers.contains(TaskAnswer.CAN)) {
                Wanting wanting = answers.contains(TaskAnswer.GLADLY) ? Wanting.GLADLY : null;
                vocabulary.skillsOf(task).stream()
                        .filter(SkillLink::essential)
                        .map(link -> new SkillClaim(link.skill(), Level.INDEPENDENT, wanting))
                        .forEach(claim -> claims.merge(claim.skill(), claim, DiscoveryService::gladder));
            }
        });
        return claims.values().stream()
                .sorted((one, other) -> one.skill().compareTo(other.skill()))
                .toList();
    }

    private static SkillClaim gladder(SkillClaim one, SkillClaim other) {
        return one.wanting() == null ? other : one;
    }

    private static List<TaskClaim> tasks(Discovery discovery) {
        List<TaskClaim> claims = new ArrayList<>();
        discovery
                .answers()
                .forEach((task, answers) -> claims.add(new TaskClaim(
                        task,
                        answers.contains(TaskAnswer.CAN),
                        answers.contains(TaskAnswer.GLADLY) ? Wanting.GLADLY : null)));
        return claims;
    }

    private List<Experience> experiences(Discovery discovery, Locale language) {
        return discovery.choices().stream()
                .flatMap(choice -> vocabulary.find(choice).stream())
                .map(concept -> experience(concept, discovery, language))
                .toList();
    }

    private Experience experience(Concept concept, Discovery discovery, Locale language) {
        List<ConceptUri> done = vocabulary.tasksOf(concept.uri()).stream()
                .map(TaskLink::task)
                .filter(task -> discovery.answersTo(task).contains(TaskAnswer.CAN))
                .toList();
        return new Experience(
                ExperienceId.next(), kind(concept), title(concept, language), concept.uri(), "", null, null, "", done);
    }

    /// What a person would call it: an occupation by its name, an activity in plain words.
    private static String title(Concept concept, Locale language) {
        String title = concept.type() == ConceptType.OCCUPATION
                ? capitalised(concept.preferred(language))
                : concept.plain(language);
        return title.substring(0, Math.min(Experience.MAX_TITLE, title.length()));
    }

    private static ExperienceKind kind(Concept concept) {
        return switch (concept.type() == ConceptType.OCCUPATION ? "" : concept.code()) {
            case "care", "home" -> ExperienceKind.CARE;
            case "hobby" -> ExperienceKind.HOBBY;
            case "volunteering" -> ExperienceKind.VOLUNTEERING;
            case "school" -> ExperienceKind.SCHOOL;
            default -> ExperienceKind.WORK;
        };
    }

    private static Wishes wishes(Discovery discovery) {
        Wishes none = Wishes.none();
        return new Wishes(
                none.kinds(),
                discovery.hours(),
                none.days(),
                discovery.home(),
                discovery.maxTravelKm(),
                none.conditions(),
                none.contracts(),
                none.availableFrom(),
                none.licences());
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
