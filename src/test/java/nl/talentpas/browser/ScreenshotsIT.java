package nl.talentpas.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.boot.test.web.server.LocalServerPort;

/// `./run screenshots`: a picture of every screen, desktop and phone, light and dark, with a page to leaf through them.
@BrowserTest
@EnabledIfSystemProperty(named = "screenshots", matches = "true", disabledReason = "only for ./run screenshots")
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");

    @LocalServerPort
    private int port;

    @Test
    void everyScreenHasItsPictures() throws IOException {
        Files.createDirectories(FOLDER);
        List<String> names = new ArrayList<>();
        try (var chromium = new Chromium(port)) {
            for (var device : Chromium.Device.values()) {
                for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    names.addAll(pictures(chromium, device, colours));
                }
            }
        }
        Files.writeString(FOLDER.resolve("index.html"), index(names));
    }

    private static List<String> pictures(Chromium chromium, Chromium.Device device, ColorScheme colours) {
        Map<String, Page> pages = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Screen screen : Screen.all()) {
            Page page = pages.computeIfAbsent(
                    screen.account(),
                    account -> account.isEmpty()
                            ? chromium.visitor(device, colours)
                            : chromium.signedIn(account, device, colours));
            screen.open(page);
            String name = (screen.name() + "-" + device + "-" + colours).toLowerCase(java.util.Locale.ROOT) + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
            names.add(name);
        }
        return names;
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
