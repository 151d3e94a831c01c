package nl.talentpas.uikit;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortionsTests {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void aLongListComesInPortions() {
        UI.getCurrent().add(portions().show(numbers(25)));
        assertThat(_find(Anchor.class)).hasSize(10);
        _click(more());
        assertThat(_find(Anchor.class)).hasSize(20);
        _click(more());
        assertThat(_find(Anchor.class)).hasSize(25);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void aShortListHasNoButton() {
        UI.getCurrent().add(portions().show(numbers(10)));
        assertThat(_find(Anchor.class)).hasSize(10);
        assertThat(_find(Button.class)).isEmpty();
    }

    @Test
    void shownAgainItKeepsAsManyAsBefore() {
        Portions<Integer> portions = portions().show(numbers(30));
        UI.getCurrent().add(portions);
        _click(more());
        portions.show(numbers(28));
        assertThat(_find(Anchor.class)).hasSize(20);
    }

    private static Portions<Integer> portions() {
        return new Portions<>("toon", 10, number -> new Anchor("to/" + number, String.valueOf(number)));
    }

    private static Button more() {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", "show-more"));
    }

    private static List<Integer> numbers(int all) {
        return IntStream.range(0, all).boxed().toList();
    }
}
