package nl.talentpas.coaching.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import nl.talentpas.coaching.proposal.Chain;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a coach does with a proposal: see where it is, help it on, and look after somebody who started.
class CoachProposalViewTests extends ProposalPages {

    @Test
    void theCoachSeesBothSidesAndEveryWord() {
        ProposalId id = chain.introduced();
        openAsCoach(id);
        assertThat(heading()).isEqualTo("Samira A. voor Medewerker magazijn");
        assertThat(page())
                .contains(
                        "Bea Zeegers",
                        "Samira Achterberg",
                        "Leuk!",
                        "We zoeken precies zo iemand.",
                        "Van Uden Transport wilde kennismaken");
    }

    @Test
    void whatWasPreparedIsReworkedAndThenAsked() {
        ProposalId id = chain.prepared();
        openAsCoach(id);
        assertThat(get(TextArea.class, "forward-reason").getValue()).isEqualTo("Eerst bellen over de uren.");
        type("forward-reason", "");
        click("forward");
        assertThat(get(TextArea.class, "forward-reason").isInvalid()).isTrue();
        type("forward-reason", "Je werkt graag met je handen.");
        click("keep");
        assertThat(stored(id).state()).isEqualTo(ProposalState.PREPARED);
        openAsCoach(id);
        click("forward");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ASKED);
        assertThat(page()).contains("Je werkt graag met je handen.", "zette het voorstel klaar");
        assertThat(shows("prepared")).isFalse();
    }

    @Test
    void whatWasPreparedIsDroppedWithAReason() {
        ProposalId id = chain.prepared();
        openAsCoach(id);
        click("drop");
        choose("Ander werk gevonden");
        click("dialog-confirm");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void aWithdrawalNeedsAReason() {
        ProposalId id = chain.asked();
        openAsCoach(id);
        click("withdraw");
        click("dialog-confirm");
        assertThat(get(TextArea.class, "reason-words").isInvalid()).isTrue();
        type("reason-words", "Ander werk gevonden");
        click("dialog-confirm");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void afterCareIsWrittenDownAndThenTheSupportIsCompleted() {
        ProposalId id = chain.placed();
        openAsCoach(id);
        assertThat(shows("settle")).isFalse();
        hold("hold-aftercare-2", "Het gaat goed");
        hold("hold-aftercare-6", "Er is hulp nodig");
        hold("hold-aftercare-12", "Het gaat goed");
        assertThat(stored(id).aftercare())
                .extracting(Aftercare::outcome)
                .containsExactly(
                        Aftercare.Outcome.GOES_WELL, Aftercare.Outcome.NEEDS_HELP, Aftercare.Outcome.GOES_WELL);
        click("settle");
        assertThat(page()).contains("Gelukt");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void afterCareWithoutAnOutcomeIsNotKept() {
        ProposalId id = chain.placed();
        openAsCoach(id);
        click("hold-aftercare-2");
        type("aftercare-note", "Gebeld");
        click("dialog-confirm");
        assertThat(page()).contains("Kies eerst hoe het gaat.");
        assertThat(stored(id).aftercare().getFirst().isHeld()).isFalse();
    }

    @Test
    void somebodyWhoStoppedLeavesWithAReason() {
        ProposalId id = chain.placed();
        openAsCoach(id);
        click("leave");
        choose("Het contract liep af");
        click("dialog-confirm");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void anotherCoachsProposalIsNotThere() {
        ProposalId id = chain.introduced();
        Chain other = Chain.in(context);
        signIn(SignIn.as(other.coach, Role.COACH));
        UI.getCurrent().navigate(ProposalNavigation.COACH + "/" + id);
        assertNotThere();
        assertThat(page()).doesNotContain("Samira");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "STUDENT", "EMPLOYER", "POLICY", "ADMIN"})
    void otherRolesAreRefused(Role role) {
        ProposalId id = chain.introduced();
        signIn(SignIn.as(AccountId.next(), role));
        UI.getCurrent().navigate(ProposalNavigation.COACH + "/" + id);
        assertNotForMe();
    }

    private static void hold(String button, String outcome) {
        click(button);
        choose(outcome);
        click("dialog-confirm");
    }
}
