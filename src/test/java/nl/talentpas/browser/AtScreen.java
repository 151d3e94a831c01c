package nl.talentpas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Somebody at their own device, doing what a hand does: opening, tapping and typing.
class AtScreen {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));

    private final Page page;

    AtScreen(Page page) {
        this.page = page;
    }

    final void open(String path) {
        page.navigate(path);
        page.locator("#page-title").waitFor();
    }

    final void tap(String testId) {
        follow("[data-testid='" + testId + "']");
    }

    final void follow(String selector) {
        page.locator(selector).first().click();
        quiet();
    }

    final void type(String selector, String words) {
        Locator field = page.locator(selector).locator("input, textarea").first();
        field.fill(words);
        field.blur();
        quiet();
    }

    /// Picks a day in the calendar of a date field.
    final void pick(String selector, LocalDate day) {
        page.locator(selector).locator("[part~='toggle-button'], input").last().click();
        Locator shown = page.locator("vaadin-month-calendar [part~='date'][aria-label^='" + SPOKEN.format(day) + "']");
        shown.first().click();
        quiet();
    }

    final Locator testId(String name) {
        return page.locator("[data-testid='" + name + "']");
    }

    final Locator see(String selector) {
        Locator found = page.locator(selector).first();
        found.waitFor();
        return found;
    }

    /// Waits until the server has answered to everything that was done.
    final void quiet() {
        page.waitForFunction(Screen.QUIET);
    }

    final void arriveAt(String glob) {
        page.waitForURL(glob);
    }

    /// Every word that stands on the screen.
    final String words() {
        return page.locator("main").first().innerText();
    }

    final Page page() {
        return page;
    }
}
