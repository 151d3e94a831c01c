package nl.talentpas.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;

/// A real browser for one test class; every visitor gets a context of their own, as if on their own device.
class Chromium implements AutoCloseable {

    /// A screen size: the two that every page is looked at in.
    enum Device {
        DESKTOP(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final List<String> ARGUMENTS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;

    Chromium(int port) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(ChromiumPresent.executable().orElseThrow())
                        .setArgs(ARGUMENTS));
        address = "http://localhost:" + port;
    }

    Page visitor(Device device) {
        return visitor(device, ColorScheme.LIGHT);
    }

    Page visitor(Device device, ColorScheme colours) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam")
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(device.width, device.height));
        return context.newPage();
    }

    /// Signs in with the one-tap button of a demo account, named as before the @.
    Page signedIn(String account, Device device, ColorScheme colours) {
        Page page = visitor(device, colours);
        page.navigate("/inloggen");
        page.getByTestId("demo-" + account).click();
        page.waitForURL(url -> !url.contains("/inloggen"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
