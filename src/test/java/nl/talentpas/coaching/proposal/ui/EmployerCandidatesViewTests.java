package nl.talentpas.coaching.proposal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.talentpas.coaching.proposal.Chain;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.vacancy.VacancyNavigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an employer does with candidates: look at the anonymous card, answer, and after the second key get to know
/// them.
class EmployerCandidatesViewTests extends ProposalPages {

    private static final String NAME = "Samira";

    @Test
    void withoutCandidatesThereIsAWayOn() {
        openAsEmployer(ProposalNavigation.CANDIDATES);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Nog geen kandidaten");
    }

    @Test
    void candidatesStandUnderTheirVacancyWithoutAName() {
        chain.introduced();
        openAsEmployer(ProposalNavigation.CANDIDATES);
        assertThat(page()).contains("Medewerker magazijn", "Kandidaat ").doesNotContain(NAME);
        assertThat(shows("answer-time")).isTrue();
    }

    @Test
    void theEmployersStartTellsThatACandidateWaits() {
        chain.offered();
        openAsEmployer(VacancyNavigation.COMPANY);
        assertThat(page()).contains("1 kandidaat wacht op jouw antwoord");
    }

    @Test
    void aCandidateWhoDidNotSayYesIsNotThere() {
        ProposalId id = chain.asked();
        openAsEmployer(ProposalNavigation.CANDIDATES);
        assertThat(page()).contains("Nog geen kandidaten");
        openAsEmployer(id);
        assertNotThere();
    }

    @Test
    void theFirstCardIsAnonymousAndExplained() {
        ProposalId id = chain.offered();
        openAsEmployer(id);
        assertThat(heading()).startsWith("Kandidaat ");
        assertThat(shows("candidate-card")).isTrue();
        assertThat(shows("explanation-line")).isTrue();
        assertThat(page()).doesNotContain(NAME, "Achterberg", "0412 123 456", "@test.example", "Leuk!");
        assertThat(page()).doesNotContain("Je werkt graag met je handen.");
    }

    @Test
    void anEmployerWantsToMeet() {
        ProposalId id = chain.offered();
        openAsEmployer(id);
        type("answer-words", "Mooi kaartje");
        click("interested");
        assertThat(page()).contains("Wacht op de kandidaat", "Mooi kaartje");
        assertThat(stored(id).state()).isEqualTo(ProposalState.INTERESTED);
    }

    @Test
    void aNoNeedsAReasonAndKeepsWhatWasTyped() {
        ProposalId id = chain.offered();
        openAsEmployer(id);
        click("decline");
        click("dialog-confirm");
        TextArea words = get(TextArea.class, "reason-words");
        assertThat(words.isInvalid()).isTrue();
        assertThat(words.getErrorMessage()).isEqualTo("Kies een reden of schrijf er een op.");
        choose("Mist een vaardigheid");
        click("dialog-confirm");
        assertThat(stored(id).ending().orElseThrow().reason().cause()).isEqualTo(ProposalCause.SKILL_MISSING);
    }

    @Test
    void afterTheSecondKeyTheEmployerSeesWhoItIsAndTheCoachsWords() {
        ProposalId id = chain.introduced();
        openAsEmployer(id);
        assertThat(heading()).isEqualTo("Samira A.");
        assertThat(page())
                .contains("Samira Achterberg", "0412 123 456", "Je werkt graag met je handen.")
                .doesNotContain("Leuk!");
    }

    @Test
    void whenTheDetailsAreHiddenAgainThePageSaysSo() {
        ProposalId id = chain.introduced();
        proposals.hide(id);
        openAsEmployer(id);
        assertThat(page()).contains("weer verborgen").doesNotContain(NAME, "0412 123 456");
    }

    @Test
    void anInterviewIsPlanned() {
        ProposalId id = chain.introduced();
        openAsEmployer(id);
        click("plan-interview");
        click("dialog-confirm");
        assertThat(get(TextField.class, "interview-place").isInvalid()).isTrue();
        assertThat(get(DateField.class, "interview-day").isInvalid()).isTrue();
        _setValue(get(DateField.class, "interview-day"), Chain.inDays(3));
        _setValue(get(TextField.class, "interview-place"), "Kantoor, Oss");
        click("dialog-confirm");
        assertThat(page()).contains("Kantoor, Oss", "Gesprek gepland");
        assertThat(stored(id).state()).isEqualTo(ProposalState.INTERVIEW);
    }

    @Test
    void anInterviewIsMoved() {
        ProposalId id = chain.interview();
        openAsEmployer(id);
        click("move-interview");
        _setValue(get(TextField.class, "interview-place"), "Videobellen");
        click("dialog-confirm");
        assertThat(page()).contains("Videobellen");
    }

    @Test
    void aTrialIsAgreedAndThenAPlacement() {
        ProposalId id = chain.interview();
        openAsEmployer(id);
        click("start-trial");
        _setValue(get(DateField.class, "trial-until"), Chain.inDays(1));
        click("dialog-confirm");
        assertThat(get(DateField.class, "trial-until").isInvalid()).isTrue();
        _setValue(get(DateField.class, "trial-until"), Chain.inDays(60));
        click("dialog-confirm");
        click("place");
        assertThat(contract().getValue()).isEqualTo(ContractKind.TEMPORARY);
        click("dialog-confirm");
        assertThat(stored(id).state()).isEqualTo(ProposalState.PLACED);
        assertThat(stored(id).aftercare()).hasSize(3);
    }

    @Test
    void anIntroductionEndsWithAReason() {
        ProposalId id = chain.introduced();
        openAsEmployer(id);
        click("end");
        choose("Het klikte niet");
        click("dialog-confirm");
        assertThat(stored(id).ending().orElseThrow().reason().cause()).isEqualTo(ProposalCause.NO_CLICK);
        openAsEmployer(id);
        assertThat(page()).contains("Gestopt").doesNotContain(NAME);
    }

    @Test
    void anotherEmployersCandidateIsNotThere() {
        ProposalId id = chain.introduced();
        Chain other = Chain.in(context);
        signIn(SignIn.as(other.employer, Role.EMPLOYER));
        UI.getCurrent().navigate(ProposalNavigation.CANDIDATES + "/" + id);
        assertNotThere();
        assertThat(page()).doesNotContain(NAME);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "STUDENT", "COACH", "POLICY", "ADMIN"})
    void otherRolesAreRefused(Role role) {
        ProposalId id = chain.introduced();
        signIn(SignIn.as(AccountId.next(), role));
        UI.getCurrent().navigate(ProposalNavigation.CANDIDATES);
        assertNotForMe();
        UI.getCurrent().navigate(ProposalNavigation.CANDIDATES + "/" + id);
        assertNotForMe();
    }

    @SuppressWarnings("unchecked")
    private static Select<ContractKind> contract() {
        return get(Select.class, "placement-contract");
    }
}
