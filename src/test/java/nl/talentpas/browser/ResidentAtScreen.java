package nl.talentpas.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A visitor who finds out what they can, registers, and answers what is proposed to them.
class ResidentAtScreen extends AtScreen {

    ResidentAtScreen(Page page) {
        super(page);
    }

    /// Chooses an occupation, says of each of its tasks "I can" and "gladly", and looks at what fits.
    ///
    /// @return how many vacancies and occupations are shown first
    int discover(String searched, String occupation) {
        open("/ontdek");
        type("#what-picker", searched);
        follow("[data-testid='concept-option'][data-id='" + occupation + "']");
        follow("#onward");
        see("[data-testid='task']");
        for (Locator task : testId("task").all()) {
            task.locator("[data-id='CAN']").click();
            task.locator("[data-id='GLADLY']").click();
        }
        follow("#show-result");
        see("[data-testid='match-row']");
        testId("why").first().locator("vaadin-details-summary").click();
        see("[data-testid='explanation-line']");
        return testId("match-row").count();
    }

    void register(String firstName, String lastName, String email, String password) {
        follow("#keep");
        follow("#who [data-id='RESIDENT']");
        type("#first-name", firstName);
        type("#last-name", lastName);
        follow("#next");
        type("#email", email);
        type("#new-password", password);
        follow("#consent-yes input");
        follow("#next");
        follow("#go-on");
        arriveAt("**/thuis");
        see("#next-step");
    }

    void confirm(String path) {
        open(path);
        see("[id^='confirm-']");
    }

    void agreeToBeMatched() {
        open("/paspoort");
        tap("consent-yes");
        see("#consent-given");
    }

    int claims() {
        open("/paspoort");
        see("[data-testid='claim']");
        return testId("claim").count();
    }

    void openWaitingProposal() {
        open("/thuis");
        follow("[data-testid='waiting-proposal'] [data-testid='answer']");
        see("[data-testid='timeline-step']");
    }

    void sayYes() {
        openWaitingProposal();
        tap("answer-yes");
        testId("answer-yes")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    void giveTheSecondKey() {
        openWaitingProposal();
        see("[data-testid='will-be-seen']");
        tap("reveal");
        see("[data-testid='employer-contact']");
    }

    /// How many steps the story of the latest finished proposal has.
    int stepsOfFinishedProposal(String title) {
        open("/voorstellen");
        follow("main vaadin-details-summary");
        page().locator("[data-testid='proposal-row'] a")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        see("[data-testid='timeline-step']");
        return testId("timeline-step").count();
    }

    int notices() {
        open("/berichten");
        see("[data-testid='notice-row']");
        return testId("notice-row").count();
    }
}
