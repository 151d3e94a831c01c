package nl.talentpas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/// A job coach who looks at somebody new, puts them forward, and stays until they are settled.
class CoachAtScreen extends AtScreen {

    CoachAtScreen(Page page) {
        super(page);
    }

    /// Opens whoever is new today by their name.
    void openNewcomer(String name) {
        open("/coach");
        follow("#today-fresh [data-testid='fresh-row'] a:has-text('" + name + "')");
        see("#vacancies");
    }

    /// Reads why this vacancy fits and puts the candidate forward with these words.
    void forward(String vacancy, String why) {
        Locator match = see("[data-testid='match-row'][data-id='" + vacancy + "']");
        match.locator("vaadin-details-summary").click();
        match.locator("[data-testid='explanation-line']").first().waitFor();
        match.locator("[data-testid='forward-reason'] textarea").fill(why);
        match.locator("[data-testid='forward']").click();
        see("#history [data-testid='proposal-row']");
    }

    void openProposal() {
        follow("#history [data-testid='proposal-row'] a");
        see("[data-testid='timeline-step']");
    }

    /// Holds every appointment after the start and closes the proposal: this person is settled.
    void settle() {
        int appointments = testId("aftercare").count();
        for (int held = 0; held < appointments; held++) {
            Locator line = testId("aftercare").nth(held);
            line.locator("vaadin-button").click();
            follow("vaadin-dialog [data-id='GOES_WELL'], vaadin-dialog-overlay [data-id='GOES_WELL']");
            tap("dialog-confirm");
            testId("dialog-confirm")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        tap("settle");
        testId("settle").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
