package nl.talentpas.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;

/// `./run screenshots`: a picture of every screen, desktop and phone, light and dark, with a page to leaf through them.
@BrowserTest
@EnabledIfSystemProperty(named = "screenshots", matches = "true", disabledReason = "only for ./run screenshots")
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private final List<String> names = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Test
    void everyScreenHasItsPictures() throws IOException {
        Files.createDirectories(FOLDER);
        try (var chromium = new Chromium(port)) {
            for (var device : Chromium.Device.values()) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    takePictures(chromium, device, colours);
                }
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), index(names));
        assertThat(failed).as("screens without a picture").isEmpty();
    }

    /// A screen that cannot be opened does not keep the others from having theirs.
    private void takePictures(Chromium chromium, Chromium.Device device, ColorScheme colours) {
        Map<String, Page> pages = new HashMap<>();
        for (Screen screen : Screen.all()) {
            Page page = pages.computeIfAbsent(
                    screen.account(),
                    account -> account.isEmpty()
                            ? chromium.visitor(device, colours)
                            : chromium.signedIn(account, device, colours));
            String name = (screen.name() + "-" + device + "-" + colours).toLowerCase(Locale.ROOT) + ".png";
            try {
                screen.open(page);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name))
                        .setStyle(".v-loading-indicator { display: none !important }")
                        .setFullPage(true));
                names.add(name);
            } catch (PlaywrightException unopened) {
                failed.add(name + ": " + unopened.getMessage());
            }
        }
    }

    private static String index(List<String> names) {
        var page = new StringBuilder("<!doctype html><html lang=\"nl\"><meta charset=\"utf-8\"><title>Talentpas</title>"
                + "<style>body{font:16px system-ui;display:flex;flex-wrap:wrap;gap:24px;padding:24px}"
                + "figure{margin:0}img{height:480px;border:1px solid #ccc}</style>");
        names.stream()
                .sorted()
                .forEach(name -> page.append("<figure><a href=\"%1$s\"><img src=\"%1$s\" alt=\"\" loading=\"lazy\"></a>"
                                .formatted(name))
                        .append("<figcaption>%s</figcaption></figure>".formatted(name)));
        return page.toString();
    }
}
