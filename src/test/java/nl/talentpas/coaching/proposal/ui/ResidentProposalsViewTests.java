package nl.talentpas.coaching.proposal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import nl.talentpas.coaching.proposal.Chain;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a resident does with proposals: read why, say yes or no, give the second key and take it back.
class ResidentProposalsViewTests extends ProposalPages {

    @Test
    void withoutProposalsThereIsAWayOn() {
        openAsResident(ProposalNavigation.MINE);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Je hebt nog geen voorstellen");
    }

    @Test
    void whatWaitsForMyAnswerStandsOnTop() {
        ProposalId id = chain.asked();
        openAsResident(ProposalNavigation.MINE);
        assertThat(page()).contains("Wacht op jou", "Medewerker magazijn", "Van Uden Transport");
        assertThat(_get(ProposalCard.class).getElement().getAttribute("data-id"))
                .isEqualTo(id.toString());
    }

    @Test
    void aResidentReadsWhyAndSaysYes() {
        ProposalId id = chain.asked();
        openAsResident(id);
        assertThat(heading()).isEqualTo("Medewerker magazijn");
        assertThat(page()).contains("Je werkt graag met je handen.", "Je jobcoach deed het voorstel");
        type("answer-words", "Leuk werk!");
        click("answer-yes");
        assertThat(page()).contains("Wacht op de werkgever", "Jij zei ja tegen het voorstel", "Leuk werk!");
        assertThat(stored(id).state()).isEqualTo(ProposalState.OFFERED);
    }

    @Test
    void aResidentSaysNoWithoutHavingToSayWhy() {
        ProposalId id = chain.asked();
        openAsResident(id);
        click("answer-no");
        click("dialog-confirm");
        assertThat(page()).contains("Jij zei nee");
        assertThat(get(Anchor.class, "next-step").getText()).isEqualTo("Bekijk ander werk");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void aReasonForNoReachesTheCoach() {
        ProposalId id = chain.asked();
        openAsResident(id);
        click("answer-no");
        choose("Te ver weg");
        type("reason-words", "Ik heb geen auto");
        click("dialog-confirm");
        assertThat(stored(id).ending().orElseThrow().reason())
                .isEqualTo(new ProposalReason(ProposalCause.TOO_FAR, "Ik heb geen auto"));
    }

    @Test
    void theSecondKeyListsExactlyWhatWillBeSeen() {
        ProposalId id = chain.interested();
        openAsResident(id);
        String seen = get(com.vaadin.flow.component.html.Div.class, "will-be-seen")
                .getElement()
                .getTextRecursively();
        assertThat(seen).contains("Samira Achterberg", "0412 123 456", "@test.example");
        assertThat(get(DateField.class, "reveal-until").getValue()).isEqualTo(Chain.inDays(30));
        click("reveal");
        assertThat(stored(id).state()).isEqualTo(ProposalState.INTRODUCED);
        assertThat(stored(id).agreements().revealedUntil()).isEqualTo(Chain.inDays(30));
    }

    @Test
    void tooLongATermIsRefusedAtTheField() {
        ProposalId id = chain.interested();
        openAsResident(id);
        DateField until = get(DateField.class, "reveal-until");
        until.setValue(Chain.inDays(91));
        click("reveal");
        assertThat(until.isInvalid()).isTrue();
        assertThat(until.getErrorMessage()).contains("90 dagen");
        assertThat(stored(id).state()).isEqualTo(ProposalState.INTERESTED);
    }

    @Test
    void afterTheSecondKeyTheResidentSeesWhoLookedAndWhomToCall() {
        ProposalId id = chain.introduced();
        openAsEmployer(id);
        openAsResident(id);
        assertThat(get(nl.talentpas.uikit.Line.class, "look").getElement().getTextRecursively())
                .contains("Bea Zeegers");
        assertThat(get(EmployerContactCard.class, "employer-contact").isVisible())
                .isTrue();
    }

    @Test
    void theResidentHidesTheDetailsAndShowsThemAgain() {
        ProposalId id = chain.introduced();
        openAsResident(id);
        click("hide");
        assertThat(page()).contains("ziet je naam en telefoonnummer nu niet");
        click("show-longer");
        _setValue(_find(DateField.class).getLast(), Chain.inDays(5));
        click("dialog-confirm");
        assertThat(Objects.requireNonNull(stored(id).agreements().revealedUntil()))
                .isEqualTo(Chain.inDays(5));
    }

    @Test
    void whileTheEmployerThinksTheResidentCanWithdraw() {
        ProposalId id = chain.offered();
        openAsResident(id);
        click("withdraw");
        click("dialog-confirm");
        assertThat(stored(id).state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void anAnswerGivenTwiceIsNoProblemAndAnOvertakenOneIsTold() {
        ProposalId id = chain.asked();
        openAsResident(id);
        chain.asCoach();
        proposals.withdraw(id, ProposalReason.of("Toch niet"));
        chain.asResident();
        click("answer-yes");
        assertThat(page()).contains("Je jobcoach trok het voorstel terug", "Toch niet");
    }

    @Test
    void anInterviewStandsUnderAgreements() {
        ProposalId id = chain.interview();
        openAsResident(id);
        assertThat(get(AgreementsCard.class, "agreements").getElement().getTextRecursively())
                .contains("Kerkstraat 1, Oss", "Vraag naar Bea");
    }

    @Test
    void anotherResidentsProposalIsNotThere() {
        ProposalId id = chain.asked();
        Chain other = Chain.in(context);
        signIn(SignIn.as(other.resident, Role.RESIDENT));
        UI.getCurrent().navigate(ProposalNavigation.MINE + "/" + id);
        assertNotThere();
    }

    @Test
    void anUnknownOrGarbledAddressIsNotThere() {
        openAsResident(ProposalNavigation.MINE + "/00000000-0000-0000-0000-000000000000");
        assertNotThere();
        openAsResident(ProposalNavigation.MINE + "/zomaar-iets");
        assertNotThere();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYER", "COACH", "POLICY", "ADMIN"})
    void otherRolesAreRefused(Role role) {
        ProposalId id = chain.asked();
        signIn(SignIn.as(AccountId.next(), role));
        UI.getCurrent().navigate(ProposalNavigation.MINE);
        assertNotForMe();
        UI.getCurrent().navigate(ProposalNavigation.MINE + "/" + id);
        assertNotForMe();
    }
}
