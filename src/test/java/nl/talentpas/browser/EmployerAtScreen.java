package nl.talentpas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;

/// An employer who writes a vacancy in tasks and meets the people who are put forward.
class EmployerAtScreen extends AtScreen {

    EmployerAtScreen(Page page) {
        super(page);
    }

    /// Starts from an occupation, takes over every task and skill that is proposed, and puts the vacancy online.
    ///
    /// @return the vacancy's id
    String publish(String title, String searched, String occupation, String place) {
        open("/bedrijf/vacatures/nieuw");
        type("[data-testid='occupation-search']", searched);
        follow("[data-testid='concept-option'][data-id='" + occupation + "']");
        type("#vacancy-title", title);
        acceptAll("task-proposals");
        acceptAll("skill-proposals");
        see("[data-testid='task-row']");
        see("[data-testid='requirement']");
        type("#hours-min", "24");
        type("#hours-max", "36");
        Locator where = page().locator("#vacancy-place input");
        where.fill(place);
        page().locator("vaadin-combo-box-item:has-text('" + place + "')")
                .first()
                .click();
        quiet();
        see("#supply-count");
        follow("#publish");
        arriveAt("**/bedrijf/vacatures");
        return testId("own-vacancy")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .getAttribute("data-id");
    }

    private void acceptAll(String proposals) {
        Locator all = see("[data-testid='" + proposals + "'] [data-testid='accept-all']");
        all.click();
        all.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    void openCandidateFor(String title) {
        open("/bedrijf/kandidaten?vacatures=100");
        testId("proposal-section")
                .filter(new Locator.FilterOptions().setHasText(title))
                .locator("[data-testid='proposal-row'] a")
                .first()
                .click();
        see("[data-testid='timeline-step']");
    }

    void showInterest(String words) {
        type("[data-testid='answer-words']", words);
        tap("interested");
        testId("interested").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    void planInterview(LocalDate day, String place) {
        tap("plan-interview");
        pick("[data-testid='interview-day']", day);
        type("[data-testid='interview-place']", place);
        tap("dialog-confirm");
        see("[data-testid='place']");
    }

    void place() {
        tap("place");
        follow("[data-testid='placement-contract']");
        page().locator("vaadin-select-item").first().click();
        tap("dialog-confirm");
        testId("place").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
