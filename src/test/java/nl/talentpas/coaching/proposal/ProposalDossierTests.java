package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.vacancy.OrganisationService;
import nl.talentpas.vacancy.VacancyCatalogue;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// What is disclosed, to whom, until when, and who is seen to look.
@IntegrationTest
class ProposalDossierTests extends ChainTests {

    @Autowired
    private ProposalDossier dossier;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void everyLookAtTheDetailsIsRecordedAndTheResidentSeesWhoLooked() {
        ProposalId id = chain.introduced();
        chain.asEmployer();
        proposals.find(id);
        proposals.find(id);
        assertThat(dossier.looksAt(id)).as("the employer does not see it").isEmpty();

        chain.asResident();
        assertThat(dossier.looksAt(id))
                .hasSize(2)
                .extracting(ProposalDossier.Look::who)
                .containsOnly("Bea Zeegers");
        chain.asCoach();
        assertThat(dossier.looksAt(id)).hasSize(2);
    }

    @Test
    void lookingAtAnAnonymousCardOrAListIsNoLookAtTheDetails() {
        ProposalId id = chain.interested();
        chain.asEmployer();
        proposals.find(id);
        chain.asResident();
        proposals.reveal(id, Chain.inDays(3));
        chain.asEmployer();
        proposals.ofMyOrganisation();
        chain.asResident();
        proposals.find(id);
        assertThat(dossier.looksAt(id)).isEmpty();
    }

    @Test
    void theCardIsForThePartiesAndTheEmployerGetsItWithTheOffer() {
        ProposalId id = chain.asked();
        chain.asEmployer();
        assertThat(dossier.cardOf(id)).isEmpty();
        assertThat(dossier.explanationOf(id)).isEmpty();
        chain.asResident();
        proposals.accept(id, "");
        chain.asEmployer();
        assertThat(dossier.cardOf(id)).isPresent();
        assertThat(dossier.explanationOf(id)).isPresent();
        Chain.in(context).asEmployer();
        assertThat(dossier.cardOf(id)).isEmpty();
        assertThat(dossier.explanationOf(id)).isEmpty();
    }

    @Test
    void theDetailsAreHiddenAgainTheDayAfterTheSecondKeysLastDay() {
        ProposalId id = chain.introduced();
        chain.asEmployer();
        assertThat(seenAfter(id, 30).sight().contact()).isTrue();
        ProposalDetails later = seenAfter(id, 31);
        assertThat(later.sight().contact()).isFalse();
        assertThat(later.candidate().name()).isNull();
        assertThat(later.candidate().email()).isEmpty();
    }

    @Test
    void theResidentHidesTheDetailsAtOnceAndShowsThemAgain() {
        ProposalId id = chain.introduced();
        proposals.hide(id);
        chain.asEmployer();
        assertThat(proposals.find(id).orElseThrow().sight().contact()).isFalse();
        chain.asResident();
        proposals.showLonger(id, Chain.inDays(5));
        chain.asEmployer();
        assertThat(proposals.find(id).orElseThrow().sight().contact()).isTrue();
    }

    /// The same proposal as the employer reads it so many days from now.
    private ProposalDetails seenAfter(ProposalId id, int days) {
        Clock later = Clock.offset(Clock.system(Play.ZONE), Duration.ofDays(days));
        var parties = new ProposalParties(
                context.getBean(CurrentUser.class),
                context.getBean(CaseloadGuard.class),
                context.getBean(OrganisationService.class),
                later);
        var reading = new ProposalReading(
                parties, context.getBean(VacancyCatalogue.class), context.getBean(AccountService.class));
        return java.util.Objects.requireNonNull(
                transactions.execute(transaction -> context.getBean(ProposalRepository.class)
                        .findById(id.id())
                        .flatMap(reading::read)
                        .orElseThrow()));
    }
}
