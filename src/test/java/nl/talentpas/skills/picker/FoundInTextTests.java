package nl.talentpas.skills.picker;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.SkillsInText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FoundInTextTests extends ViewTests {

    @Autowired
    private SkillsInText engine;

    private final Set<Concept> shelf = new HashSet<>();

    @BeforeEach
    void show() {
        UI.getCurrent().add(new FoundInText(engine, Set.of(ConceptType.OCCUPATION), new Kept(), "Vertel"));
    }

    @Test
    void marksTheWordsAndAddsNothingByItself() {
        read("Ik was <b>kapper</b>.");
        assertThat(_find(HtmlContainer.class, spec -> spec.withAttribute("data-testid", "recognised")))
                .extracting(HtmlContainer::getText)
                .containsExactly("kapper");
        assertThat(_get(MarkedText.class).getElement().getTextRecursively()).isEqualTo("Ik was <b>kapper</b>.");
        assertThat(shelf).isEmpty();
    }

    @Test
    void yesAddsAndCanBeTakenBack() {
        read("Ik was kapper.");
        click("accept-found");
        assertThat(shelf).hasSize(1);
        click("undo-found");
        assertThat(shelf).isEmpty();
        assertThat(buttons("accept-found")).hasSize(1);
    }

    @Test
    void noAddsNothingAndCanBeTakenBack() {
        read("Ik was kapper.");
        click("reject-found");
        assertThat(_get(FoundRow.class).getElement().getTextRecursively()).contains("Niet toegevoegd");
        click("undo-found");
        assertThat(buttons("reject-found")).hasSize(1);
        assertThat(shelf).isEmpty();
    }

    @Test
    void whatFollowsFromAnOccupationSaysWhich() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new FoundInText(engine, Set.of(ConceptType.SKILL), new Kept(), "Vertel"));
        read("Ik was kapper.");
        assertThat(_find(FoundRow.class))
                .isNotEmpty()
                .allMatch(row -> row.getElement().getTextRecursively().contains("Vaardigheid · hoort bij kapper"));
    }

    @Test
    void anOccupationIsProposedByItsName() {
        read("Ik was kapper.");
        assertThat(_get(FoundRow.class).getElement().getTextRecursively()).startsWith("Kapper");
    }

    @Test
    void aWishIsNamedButNotProposed() {
        read("Ik wil graag kapper worden.");
        assertThat(_find(FoundRow.class)).isEmpty();
        assertThat(_get(WishedWords.class).getText()).contains("kapper");
    }

    @Test
    void withoutTextItAsksForOne() {
        read("   ");
        assertThat(field().isInvalid()).isTrue();
        assertThat(field().getErrorMessage()).isEqualTo("Plak of typ eerst een tekst.");
        assertThat(field().getValue()).isEqualTo("   ");
    }

    @Test
    void aTextThatIsTooLongStaysAndIsRefusedInWords() {
        String tooLong = "kapper ".repeat(3_000);
        read(tooLong);
        assertThat(field().getErrorMessage()).contains("20.000");
        assertThat(field().getValue()).isEqualTo(tooLong);
        assertThat(_find(FoundRow.class)).isEmpty();
    }

    @Test
    void whereNothingIsFoundAnExampleHelps() {
        read("Het regent vandaag.");
        assertThat(_get(FoundInText.class).getElement().getTextRecursively())
                .contains("We herkennen hier nog niets in");
    }

    private void read(String text) {
        _setValue(field(), text);
        click("read-text");
    }

    private static TextArea field() {
        return _get(TextArea.class);
    }

    private static void click(String testId) {
        _click(buttons(testId).getFirst());
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private final class Kept implements Shelf {

        @Override
        public boolean holds(Concept concept) {
            return shelf.contains(concept);
        }

        @Override
        public void put(Concept concept) {
            shelf.add(concept);
        }

        @Override
        public void takeBack(Concept concept) {
            shelf.remove(concept);
        }
    }
}
