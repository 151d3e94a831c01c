package nl.talentpas.skills.picker;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConceptPickerTests extends ViewTests {

    @Autowired
    private ConceptSearch search;

    private ConceptPicker picker;
    private final List<String> chosen = new ArrayList<>();

    @BeforeEach
    void showPicker() {
        show(Set.of(ConceptType.SKILL));
    }

    @Test
    void aPersonTypesAndTapsAnAnswer() {
        type("vorkheftruk");
        _click(row("drive-forklift"));
        assertThat(chosen).containsExactly("drive-forklift");
        assertThat(_get(TextField.class).getValue()).isEqualTo("Rijden met een heftruck");
        _assertNone(ConceptRow.class);
    }

    @Test
    void tellsHowManyAnswersThereAreOrThatThereAreNone() {
        type("heftruck");
        assertThat(status()).endsWith("gevonden");
        type("xqzwvjk");
        assertThat(status()).isEqualTo("Niets gevonden. Probeer een ander woord.");
        type("");
        assertThat(status()).isEmpty();
        _assertNone(ConceptRow.class);
    }

    @Test
    void typingOnTakesTheChoiceBack() {
        type("heftruck");
        _click(row("drive-forklift"));
        type("lassen");
        assertThat(picker.getValue()).isNull();
        assertThat(chosen).containsExactly("drive-forklift", "-");
    }

    @Test
    void clearingItMakesRoomForTheNextChoice() {
        type("heftruck");
        _click(row("drive-forklift"));
        picker.clear();
        assertThat(_get(TextField.class).getValue()).isEmpty();
        assertThat(chosen).containsExactly("drive-forklift", "-");
    }

    @Test
    void groupsTheAnswersWhenTheyMayBeOfSeveralTypes() {
        type("lasser");
        _assertNone(ConceptGroup.class);
        show(Set.of(ConceptType.SKILL, ConceptType.OCCUPATION));
        type("lasser");
        assertThat(_find(ConceptGroup.class))
                .extracting(group -> group.getElement().getAttribute("aria-label"))
                .containsExactly("Beroepen", "Vaardigheden");
        assertThat(_find(ConceptRow.class)).hasSize(8);
        _click(row("welder"));
        assertThat(chosen).containsExactly("welder");
    }

    @Test
    void showsTheWordThatMadeItAnAnswer() {
        type("vorkheftruck");
        assertThat(texts()).contains("Gevonden op: vorkheftruck");
    }

    @Test
    void marksEnglishForReadersOfAnotherLanguage() {
        UI.getCurrent().setLocale(Locale.of("pl"));
        show(Set.of(ConceptType.SKILL));
        type("forklift");
        assertThat(_find(ConceptRow.class)).isNotEmpty();
    }

    private void show(Set<ConceptType> types) {
        UI.getCurrent().removeAll();
        picker = new ConceptPicker(search, types, "Wat kun je?");
        picker.addValueChangeListener(change -> chosen.add(nameOf(change.getValue())));
        UI.getCurrent().add(picker);
    }

    private static String nameOf(Concept concept) {
        return concept == null ? "-" : concept.uri().localName();
    }

    private static void type(String words) {
        _setValue(_get(TextField.class), words);
    }

    private static ConceptRow row(String localName) {
        return _find(ConceptRow.class).stream()
                .filter(row -> row.getElement().getAttribute("data-id").endsWith("/" + localName))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    private static String status() {
        return _find(Span.class).stream()
                .filter(span -> "status".equals(span.getElement().getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
