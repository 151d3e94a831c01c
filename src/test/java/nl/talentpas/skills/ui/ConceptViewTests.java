package nl.talentpas.skills.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.RegionalBalance;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.skills.picker.ConceptTitle;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConceptViewTests extends ViewTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void plainWordsComeFirstAndTheOfficialOnesBesideThem() {
        Concept skill = skillInMostOccupations();
        open(skill);
        assertThat(_get(H1.class).getText()).isEqualTo(ConceptTitle.of(skill, DUTCH));
        assertThat(textOf(_get(OfficialCard.class)))
                .contains(skill.preferred(DUTCH), skill.uri().uri(), "Talentpas: de lijst in gewone woorden");
    }

    @Test
    void neighboursSayWhyTheyAreNear() {
        Concept skill = vocabulary.all(ConceptType.SKILL).stream()
                .filter(one -> vocabulary.neighbours(one.uri()).stream()
                        .anyMatch(near -> near.reason() == Neighbour.Reason.TOGETHER_IN_OCCUPATIONS))
                .findFirst()
                .orElseThrow();
        open(skill);
        assertThat(textOf(_get(NeighboursCard.class)))
                .contains(vocabulary
                        .get(vocabulary.neighbours(skill.uri()).getFirst().skill())
                        .plain(DUTCH))
                .containsPattern("(?i)komt? samen voor in \\d+ beroep");
    }

    @Test
    void occupationsThatAskForItComeSomeAtATime() {
        Concept skill = skillInMostOccupations();
        open(skill);
        List<RelatedCard> cards = _find(RelatedCard.class);
        int before = _find(ConceptLink.class).size();
        assertThat(cards).isNotEmpty();
        _click(_find(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> "show-more".equals(button.getElement().getAttribute("data-testid"))))
                .getFirst());
        assertThat(_find(ConceptLink.class)).hasSizeGreaterThan(before);
    }

    @Test
    void numbersTooSmallToTellAreNotTold() {
        var few = new RegionCard(new RegionalBalance.Figures(10, OptionalInt.empty(), OptionalInt.of(25)));
        assertThat(textOf(few)).contains("minder dan 10", "25 mensen");
        open(skillInMostOccupations());
        assertThat(_find(RegionCard.class)).hasSize(1);
    }

    @Test
    void anOccupationShowsItsTasksAndSkillsAndNoFigures() {
        Concept occupation = vocabulary.all(ConceptType.OCCUPATION).stream()
                .filter(one -> !vocabulary.tasksOf(one.uri()).isEmpty())
                .findFirst()
                .orElseThrow();
        open(occupation);
        assertThat(_find(RegionCard.class)).isEmpty();
        assertThat(_find(ConceptLink.class).stream().map(ConceptLink::getHref))
                .contains(SkillsNavigation.page(vocabulary.get(
                        vocabulary.tasksOf(occupation.uri()).getFirst().task())));
    }

    @Test
    void theSamePageShowsAnotherConceptWithoutKeepingTheFirst() {
        open(skillInMostOccupations());
        Concept occupation = vocabulary.all(ConceptType.OCCUPATION).iterator().next();
        open(occupation);
        assertThat(_get(H1.class).getText()).isEqualTo(ConceptTitle.of(occupation, DUTCH));
        assertThat(_find(OfficialCard.class)).hasSize(1);
    }

    @Test
    void moreExplanationOfASkillLeadsToItsPage() {
        Concept skill = skillInMostOccupations();
        var more = new ConceptMore(skill, vocabulary);
        UI.getCurrent().add(more);
        _click(more);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(SkillsNavigation.page(skill));
    }

    @Test
    void everyConceptHasAPage() {
        for (ConceptType type : ConceptType.values()) {
            Concept concept = vocabulary.all(type).iterator().next();
            open(concept);
            assertThat(_get(H1.class).getText()).isEqualTo(ConceptTitle.of(concept, DUTCH));
        }
    }

    private static void open(Concept concept) {
        UI.getCurrent().navigate(SkillsNavigation.page(concept));
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    private Concept skillInMostOccupations() {
        return vocabulary.all(ConceptType.SKILL).stream()
                .max(Comparator.comparingInt(
                        one -> vocabulary.occupationsWith(one.uri()).size()))
                .orElseThrow();
    }
}
