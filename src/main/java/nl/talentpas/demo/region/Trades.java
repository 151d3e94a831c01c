package nl.talentpas.demo.region;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.Sector;

/// The occupations of the vocabulary by sector, and the things people do in daily life, with what they ask.
final class Trades {

    private static final String ACTIVITY = "https://talentpas.nl/id/activity/";
    private static final String OCCUPATION = "https://talentpas.nl/id/occupation/";
    private static final String SKILL = "https://talentpas.nl/id/skill/";
    private static final List<Sector> SECTORS = Arrays.asList(Sector.values());

    private final Vocabulary vocabulary;
    private final Content.Work work;
    private final Map<Sector, List<Concept>> bySector = new EnumMap<>(Sector.class);

    Trades(Vocabulary vocabulary, Content.Work work) {
        this.vocabulary = vocabulary;
        this.work = work;
        for (Sector sector : SECTORS) {
            bySector.put(
                    sector,
                    vocabulary.all(ConceptType.OCCUPATION).stream()
                            .filter(occupation -> isIn(occupation, sector))
                            .toList());
        }
    }

    private boolean isIn(Concept occupation, Sector sector) {
        String code = sector.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return vocabulary
                .groupOf(occupation.uri())
                .filter(group -> group.code().equals(code))
                .isPresent();
    }

    /// A sector, the large ones more often.
    Sector sector(Dice dice) {
        return dice.weighted(SECTORS, sector -> facts(sector).weight());
    }

    Content.SectorFacts facts(Sector sector) {
        return Objects.requireNonNull(work.sectors().get(sector));
    }

    Content.Trade trade(Concept occupation) {
        return work.trade(occupation.uri().localName());
    }

    Concept occupationIn(Sector sector, Dice dice) {
        return dice.pick(Objects.requireNonNull(bySector.get(sector)));
    }

    Concept occupation(String localName) {
        return vocabulary.get(new ConceptUri(OCCUPATION + localName));
    }

    Concept activity(String localName) {
        return vocabulary.get(new ConceptUri(ACTIVITY + localName));
    }

    ConceptUri skill(String localName) {
        return vocabulary.get(new ConceptUri(SKILL + localName)).uri();
    }

    /// Activities of the category: care, home, hobby, volunteering or school.
    List<Concept> activities(String category) {
        return vocabulary.all(ConceptType.ACTIVITY).stream()
                .filter(activity -> activity.code().equals(category))
                .toList();
    }

    List<TaskLink> tasksOf(Concept concept) {
        return vocabulary.tasksOf(concept.uri());
    }

    List<SkillLink> skillsOf(ConceptUri taskOrOccupation) {
        return vocabulary.skillsOf(taskOrOccupation);
    }

    boolean isTransversal(ConceptUri skill) {
        return vocabulary.isTransversal(skill);
    }

    /// The skills of use in nearly all work, languages and driving aside, which are not for chance.
    List<ConceptUri> transversal() {
        return vocabulary.all(ConceptType.SKILL).stream()
                .map(Concept::uri)
                .filter(vocabulary::isTransversal)
                .filter(skill -> !skill.localName().startsWith("speak-")
                        && !skill.localName().equals("drive-car"))
                .toList();
    }
}
