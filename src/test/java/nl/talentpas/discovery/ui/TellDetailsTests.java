package nl.talentpas.discovery.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.FoundInText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellDetailsTests extends ViewTests {

    @BeforeEach
    void discover() {
        UI.getCurrent().navigate(DiscoverView.class);
        _get(TellDetails.class).setOpened(true);
    }

    @Test
    void aSentenceProposesWhatOneMayHaveDone() {
        read("Ik was drie jaar orderpicker.");
        assertThat(choices()).isEmpty();
        buttons("accept-found").forEach(button -> _click(button));
        assertThat(choices()).extracting(ConceptUri::localName).contains("order-picker");
        _assertOne(Anchor.class, spec -> spec.withId("onward"));
        buttons("undo-found").forEach(button -> _click(button));
        assertThat(choices()).isEmpty();
    }

    @Test
    void noChoosesNothing() {
        read("Ik was drie jaar orderpicker.");
        buttons("reject-found").forEach(button -> _click(button));
        assertThat(choices()).isEmpty();
    }

    @Test
    void withoutTextItAsksForOne() {
        read("\n");
        assertThat(_get(_get(FoundInText.class), TextArea.class).isInvalid()).isTrue();
    }

    private static List<ConceptUri> choices() {
        return VisitorSession.discovery().choices();
    }

    private static void read(String text) {
        _setValue(_get(_get(FoundInText.class), TextArea.class), text);
        _click(buttons("read-text").getFirst());
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
