package nl.talentpas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every screen on a phone and on a desktop: no serious or critical finding of axe, nothing that scrolls sideways.
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final Set<String> SEVERE = Set.of("serious", "critical");

    /// The inner button of Vaadin's own select carries an attribute that axe does not allow there; not ours to mend.
    private static final String SELECT_BUTTON = "vaadin-select-value-button";

    @LocalServerPort
    private int port;

    private Chromium chromium;
    private final Map<String, Page> pages = new HashMap<>();

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    static Stream<Screen> screens() {
        return Screen.all().stream();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everybodyCanUseItOnADesktop(Screen screen) {
        check(screen, Chromium.Device.DESKTOP, ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everybodyCanUseItOnAPhoneInTheDark(Screen screen) {
        check(screen, Chromium.Device.PHONE, ColorScheme.DARK);
    }

    private void check(Screen screen, Chromium.Device device, ColorScheme colours) {
        Page page = pages.computeIfAbsent(
                device + screen.account(),
                key -> screen.account().isEmpty()
                        ? chromium.visitor(device, colours)
                        : chromium.signedIn(screen.account(), device, colours));
        screen.open(page);
        assertThat(overflow(page)).as("pixels that scroll sideways").isNotPositive();
        List<String> findings = new AxeBuilder(page)
                .exclude(SELECT_BUTTON).analyze().getViolations().stream()
                        .filter(rule -> SEVERE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getTarget() + " " + node.getHtml()))
                        .toList();
        assertThat(findings).isEmpty();
    }

    private static int overflow(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }
}
