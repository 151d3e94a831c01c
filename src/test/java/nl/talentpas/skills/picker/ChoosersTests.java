package nl.talentpas.skills.picker;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ChoosersTests extends ViewTests {

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void aLevelIsOneOfFourPills() {
        var level = new LevelChooser("Rijden met een heftruck");
        UI.getCurrent().add(level);
        assertThat(_find(level, Button.class))
                .extracting(Button::getText)
                .containsExactly(
                        "Ik leer het nog", "Ik kan het met hulp", "Ik kan het zelf", "Ik kan het anderen leren");
        tap("Ik kan het zelf");
        assertThat(level.getValue()).isEqualTo(Level.INDEPENDENT);
        assertThat(pressed()).containsExactly("Ik kan het zelf");
        tap("Ik leer het nog");
        assertThat(level.getValue()).isEqualTo(Level.LEARNING);
        assertThat(pressed()).containsExactly("Ik leer het nog");
        assertThat(level.getElement().getAttribute("aria-label")).isEqualTo("Rijden met een heftruck");
    }

    @Test
    void tappingAWantingAgainTakesItBack() {
        var wanting = new WantingChooser("Rijden met een heftruck");
        UI.getCurrent().add(wanting);
        tap("Graag");
        assertThat(wanting.getValue()).isEqualTo(Wanting.GLADLY);
        tap("Graag");
        assertThat(wanting.getValue()).isNull();
        assertThat(pressed()).isEmpty();
    }

    @Test
    void aValueThatIsSetShowsWithoutAnEvent() {
        var wanting = new WantingChooser("Rijden met een heftruck");
        UI.getCurrent().add(wanting);
        wanting.setValue(Wanting.RATHER_NOT);
        assertThat(pressed()).containsExactly("Liever niet");
    }

    @Test
    void moreAboutAConceptOpensInADialog() {
        var concept = vocabulary.get(new ConceptUri("https://talentpas.nl/id/skill/drive-forklift"));
        UI.getCurrent().add(new ConceptName(concept, vocabulary));
        var more = _get(ConceptMore.class);
        assertThat(more.getAriaLabel()).contains("Meer uitleg over Rijden met een heftruck");
        _click(more);
        var dialog = _get(Dialog.class);
        assertThat(dialog.getHeaderTitle()).isEqualTo("Rijden met een heftruck");
        assertThat(_find(dialog, Span.class))
                .extracting(Span::getText)
                .contains("Officiële naam:", "Andere woorden:", "Lijkt op");
        tap("Sluiten");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void aSkillInAPillTellsMoreWhenTapped() {
        var forklift = new ConceptUri("https://talentpas.nl/id/skill/drive-forklift");
        var pill = (ConceptChip)
                ConceptChip.of(forklift, new Chip("Rijden met een heftruck – zelf", Tone.BRAND), vocabulary);
        UI.getCurrent().add(pill);
        assertThat(pill.getAriaLabel()).contains("Meer uitleg over Rijden met een heftruck – zelf");
        _click(pill);
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Rijden met een heftruck");
    }

    @Test
    void aSkillThatIsNoLongerThereIsAPlainPill() {
        var gone = new ConceptUri("https://example.org/skill/gone");
        var pill = new Chip("Iets van vroeger", Tone.BRAND);
        assertThat(ConceptChip.of(gone, pill, vocabulary)).isSameAs(pill);
    }

    private static void tap(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> pressed() {
        return _find(Button.class).stream()
                .filter(pill -> "true".equals(pill.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }
}
