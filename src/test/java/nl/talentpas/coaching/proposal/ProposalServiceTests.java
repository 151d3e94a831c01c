package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.NextStep;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// The chain as each person plays it, and everybody who may not.
@IntegrationTest
class ProposalServiceTests extends ChainTests {

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private PassportCatalogue passports;

    @Autowired
    private VacancyCatalogue vacancies;

    @Autowired
    private VacancyService employers;

    @Test
    void theWholeChainFromTheCoachsWordToSettled() {
        ProposalId id = chain.placed();
        chain.asCoach();
        List.of(2, 6, 12).forEach(weeks -> proposals.holdAftercare(id, weeks, Aftercare.Outcome.GOES_WELL, "Gebeld"));
        proposals.settle(id, "Top gedaan");

        ProposalDetails settled = proposals.find(id).orElseThrow();
        assertThat(settled.state()).isEqualTo(ProposalState.ENDED);
        assertThat(settled.next()).contains(NextStep.KEEP_PASSPORT);
        assertThat(settled.steps())
                .extracting(ProposalStep::verb)
                .containsExactly(
                        ProposalVerb.PROPOSE,
                        ProposalVerb.ACCEPT,
                        ProposalVerb.SHOW_INTEREST,
                        ProposalVerb.REVEAL,
                        ProposalVerb.PLAN_INTERVIEW,
                        ProposalVerb.PLACE,
                        ProposalVerb.HOLD_AFTERCARE,
                        ProposalVerb.HOLD_AFTERCARE,
                        ProposalVerb.HOLD_AFTERCARE,
                        ProposalVerb.SETTLE);
    }

    @Test
    void eachPartyFindsItInTheirOwnList() {
        ProposalId id = chain.offered();
        chain.asResident();
        assertThat(proposals.mineAsResident()).extracting(ProposalDetails::id).containsExactly(id);
        chain.asEmployer();
        assertThat(proposals.ofMyOrganisation()).extracting(ProposalDetails::id).containsExactly(id);
        chain.asCoach();
        assertThat(proposals.asCoach()).extracting(ProposalDetails::id).containsExactly(id);
    }

    @Test
    void whatACoachPreparesNobodyElseHearsOf() {
        ProposalId id = chain.prepared();
        assertThat(proposals.asCoach()).singleElement().returns(ProposalState.PREPARED, ProposalDetails::state);
        chain.asResident();
        assertThat(proposals.mineAsResident()).isEmpty();
        refused(() -> proposals.find(id));
        refused(() -> proposals.withdraw(id, ProposalReason.NONE));
        refused(() -> proposals.accept(id, ""));
        chain.asEmployer();
        assertThat(proposals.ofMyOrganisation()).isEmpty();
        refused(() -> proposals.find(id));
        refused(() -> proposals.decline(id, ProposalReason.of("Zomaar")));
    }

    @Test
    void onlyTheirOwnCoachPreparesAsksOrDrops() {
        ProposalId id = chain.prepared();
        SignIn.now(TestAccounts.make(accounts, Role.COACH), Role.COACH);
        refused(() -> proposals.prepare(chain.resident, chain.vacancy.id(), "Waarom niet"));
        refused(() -> proposals.propose(chain.resident, chain.vacancy.id(), "Waarom niet"));
        refused(() -> proposals.drop(id, ProposalReason.of("Zomaar")));
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.COACH))) {
            SignIn.now(chain.resident, role);
            refused(() -> proposals.prepare(chain.resident, chain.vacancy.id(), "Waarom niet"));
            refused(() -> proposals.drop(id, ProposalReason.of("Zomaar")));
        }
    }

    @Test
    void whatWasPreparedIsAskedInWordsOfItsOwnAndTheNoteStaysTheCoachs() {
        ProposalId id = chain.prepared();
        assertThat(proposals.prepare(chain.resident, chain.vacancy.id(), "Gebeld: woensdag vrij."))
                .isEqualTo(id);
        assertThat(chain.asked()).isEqualTo(id);
        assertThat(verbs(id)).containsExactly(ProposalVerb.PREPARE, ProposalVerb.PREPARE, ProposalVerb.PROPOSE);
        chain.asResident();
        assertThat(verbs(id)).containsExactly(ProposalVerb.PROPOSE);
        proposals.accept(id, "");
        chain.asEmployer();
        assertThat(verbs(id)).containsExactly(ProposalVerb.PROPOSE, ProposalVerb.ACCEPT);
    }

    @Test
    void whatWasDroppedWasNeverThere() {
        ProposalId id = chain.prepared();
        proposals.drop(id, ProposalReason.of("Heeft al werk"));
        assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.ENDED);
        chain.asResident();
        assertThat(proposals.mineAsResident()).isEmpty();
        refused(() -> proposals.find(id));
    }

    @Test
    void whatWasPreparedIsOnlyAskedWhileTheVacancyIsOpen() {
        chain.prepared();
        chain.asEmployer();
        employers.pause(chain.vacancy.id());
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(chain::asked)
                .returns(Why.VACANCY_NOT_OPEN, IllegalProposalMove::why);
    }

    private List<ProposalVerb> verbs(ProposalId id) {
        return proposals.find(id).orElseThrow().steps().stream()
                .map(ProposalStep::verb)
                .toList();
    }

    @Test
    void theEmployerLearnsNothingBeforeTheResidentsYes() {
        ProposalId id = chain.asked();
        chain.asEmployer();
        assertThat(proposals.ofMyOrganisation()).isEmpty();
        refused(() -> proposals.find(id));
    }

    @Test
    void theEmployerSeesNoNameBeforeTheSecondKeyAndThenDoes() {
        ProposalId id = chain.interested();
        chain.asEmployer();
        ProposalDetails before = proposals.find(id).orElseThrow();
        assertThat(before.candidate().person()).isNull();
        assertThat(before.candidate().name()).isNull();
        assertThat(before.candidate().email()).isEmpty();
        assertThat(before.steps())
                .extracting(step -> step.reason().words())
                .containsExactly("", "", "We zoeken precies zo iemand.");

        chain.asResident();
        proposals.reveal(id, Chain.inDays(30));
        chain.asEmployer();
        ProposalDetails after = proposals.find(id).orElseThrow();
        assertThat(after.candidate().name()).isEqualTo(new PersonName("Samira", "Achterberg"));
        assertThat(after.candidate().phone()).isEqualTo("0412 123 456");
        assertThat(after.steps().getFirst().reason().words()).isEqualTo("Je werkt graag met je handen.");
    }

    @Test
    void anEmployersListNamesNobody() {
        chain.introduced();
        chain.asEmployer();
        assertThat(proposals.ofMyOrganisation())
                .singleElement()
                .satisfies(listed -> assertThat(listed.candidate().name()).isNull());
    }

    @Test
    void theResidentLearnsTheContactPersonAtTheIntroduction() {
        ProposalId id = chain.interested();
        chain.asResident();
        assertThat(proposals.find(id).orElseThrow().vacancy().organisation().contactName())
                .isEmpty();
        proposals.reveal(id, Chain.inDays(30));
        assertThat(proposals.find(id).orElseThrow().vacancy().organisation().contactName())
                .isEqualTo("Bea Zeegers");
    }

    @Test
    void proposingAgainGivesTheSameProposal() {
        ProposalId id = chain.asked();
        assertThat(chain.asked()).isEqualTo(id);
    }

    @Test
    void afterItEndedSomebodyCanBeProposedAgain() {
        ProposalId id = chain.asked();
        proposals.withdraw(id, ProposalReason.of("Vergissing"));
        assertThat(chain.asked()).isNotEqualTo(id);
    }

    @Test
    void anotherCoachMayNeitherProposeNorSeeNorMove() {
        ProposalId id = chain.asked();
        SignIn.now(TestAccounts.make(accounts, Role.COACH), Role.COACH);
        refused(() -> proposals.propose(chain.resident, chain.vacancy.id(), "Waarom niet"));
        refused(() -> proposals.find(id));
        refused(() -> proposals.withdraw(id, ProposalReason.of("Zomaar")));
        assertThat(proposals.asCoach()).isEmpty();
    }

    @Test
    void anotherEmployerMayNeitherSeeNorAnswer() {
        ProposalId id = chain.introduced();
        Chain.in(context).asEmployer();
        refused(() -> proposals.find(id));
        refused(() -> proposals.end(id, ProposalReason.of("Zomaar")));
        refused(() -> proposals.decline(id, ProposalReason.of("Zomaar")));
        assertThat(proposals.ofMyOrganisation()).isEmpty();
    }

    @Test
    void anotherResidentMayNeitherSeeNorAnswer() {
        ProposalId id = chain.asked();
        Chain.in(context).asResident();
        refused(() -> proposals.find(id));
        refused(() -> proposals.accept(id, ""));
        refused(() -> proposals.refuse(id, ProposalReason.NONE));
        assertThat(proposals.mineAsResident()).isEmpty();
    }

    @Test
    void whoHasNoPartInProposalsIsRefusedEverything() {
        ProposalId id = chain.introduced();
        Stream.of(Role.POLICY, Role.ADMIN).forEach(role -> {
            SignIn.now(TestAccounts.make(accounts, role), role);
            refused(() -> proposals.find(id));
            refused(proposals::mineAsResident);
            refused(proposals::ofMyOrganisation);
            refused(proposals::asCoach);
            refused(() -> proposals.propose(chain.resident, chain.vacancy.id(), "Waarom niet"));
        });
    }

    @Test
    void oneCannotActForAnotherParty() {
        ProposalId id = chain.asked();
        chain.asCoach();
        refused(() -> proposals.accept(id, ""));
        chain.asEmployer();
        refused(() -> proposals.accept(id, ""));
        chain.asResident();
        refused(() -> proposals.showInterest(id, ""));
        refused(() -> proposals.place(id, new Placement(nl.talentpas.terms.ContractKind.PERMANENT, Chain.inDays(1))));
        refused(() -> proposals.settle(id, ""));
    }

    @Test
    void anUnknownProposalIsFoundByNobodyAndMovedByNobody() {
        chain.asResident();
        assertThat(proposals.find(ProposalId.next())).isEmpty();
        refused(() -> proposals.accept(ProposalId.next(), ""));
    }

    @Test
    void nobodyIsProposedWhoDidNotAgreeToBeMatched() {
        AccountId shy = TestAccounts.make(accounts, Role.RESIDENT);
        passports.storeAll(List.of(Chain.passport(shy, false)));
        AccountId coach = TestAccounts.make(accounts, Role.COACH);
        Chain.coach(context, coach, shy);
        SignIn.now(coach, Role.COACH);
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> proposals.propose(shy, chain.vacancy.id(), "Past goed"))
                .returns(Why.NO_CONSENT, IllegalProposalMove::why);
    }

    @Test
    void nobodyIsProposedForAVacancyThatIsNotPublished() {
        VacancyDetails paused = Vacancies.in(VacancyStatus.PAUSED, chain.organisation, Vacancies.complete());
        vacancies.storeAll(List.of(paused));
        chain.asCoach();
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> proposals.propose(chain.resident, paused.id(), "Past goed"))
                .returns(Why.VACANCY_NOT_OPEN, IllegalProposalMove::why);
    }

    @Test
    void aRefusedVerbLeavesEverythingAsItWas() {
        ProposalId id = chain.offered();
        chain.asEmployer();
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> proposals.decline(id, ProposalReason.NONE));
        assertThat(proposals.find(id).orElseThrow().state()).isEqualTo(ProposalState.OFFERED);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call);
    }
}
