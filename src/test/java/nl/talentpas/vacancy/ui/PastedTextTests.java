package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.talentpas.skills.picker.FoundInText;
import nl.talentpas.uikit.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastedTextTests extends VacancyPageTests {

    @BeforeEach
    void writeAVacancy() {
        signInAsEmployer();
        open("bedrijf/vacatures/nieuw");
        _get(PastedText.class).setOpened(true);
    }

    @Test
    void whatIsAcceptedStandsInTheVacancyAndCanBeTakenBack() {
        read("Wij zoeken een orderpicker.");
        assertThat(tasks()).isEmpty();
        int open = buttons("accept-found").size();
        assertThat(open).isGreaterThan(1);
        buttons("accept-found").forEach(button -> _click(button));
        assertThat(tasks()).isNotEmpty();
        assertThat(_find(RequirementLine.class)).isNotEmpty();
        buttons("undo-found").forEach(button -> _click(button));
        assertThat(tasks()).isEmpty();
        assertThat(_find(RequirementLine.class)).isEmpty();
    }

    @Test
    void whatIsRefusedDoesNot() {
        read("Wij zoeken een orderpicker.");
        buttons("reject-found").forEach(button -> _click(button));
        assertThat(tasks()).isEmpty();
        assertThat(_find(RequirementLine.class)).isEmpty();
    }

    @Test
    void withoutTextItAsksForOne() {
        read(" ");
        assertThat(_get(_get(FoundInText.class), TextArea.class).isInvalid()).isTrue();
    }

    private static void read(String text) {
        _setValue(_get(_get(FoundInText.class), TextArea.class), text);
        _click(buttons("read-text").getFirst());
    }

    private static List<Line> tasks() {
        return _find(Line.class, spec -> spec.withAttribute("data-testid", "task-row"));
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
