package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.terms.ContractKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;

/// What is stored must be what is read, and the database itself keeps the second open proposal out; on both databases.
abstract class ProposalPersistenceTests extends ChainTests {

    @Autowired
    private ProposalRepository repository;

    @Autowired
    private TransactionOperations transactions;

    @Test
    void everythingAgreedIsReadBack() {
        ProposalId id = chain.placed();
        assertThat(read(id, Proposal::agreements)).satisfies(agreed -> {
            assertThat(agreed.revealedUntil()).isEqualTo(Chain.inDays(30));
            assertThat(agreed.interview()).isNotNull().returns("Kerkstraat 1, Oss", Interview::place);
            assertThat(agreed.trial()).isNull();
            assertThat(agreed.placement()).isEqualTo(new Placement(ContractKind.TEMPORARY, Chain.inDays(7)));
        });
        assertThat(read(id, Proposal::aftercare))
                .extracting(Aftercare::weeks, Aftercare::dueOn)
                .first()
                .isEqualTo(org.assertj.core.groups.Tuple.tuple(2, Chain.inDays(21)));
        List<ProposalStep> steps = read(id, proposal -> proposal.progress().steps());
        assertThat(steps)
                .extracting(ProposalStep::state)
                .containsExactly(
                        ProposalState.ASKED,
                        ProposalState.OFFERED,
                        ProposalState.INTERESTED,
                        ProposalState.INTRODUCED,
                        ProposalState.INTERVIEW,
                        ProposalState.PLACED);
        assertThat(steps.getFirst().reason().words()).isEqualTo("Je werkt graag met je handen.");
    }

    @Test
    void theDatabaseRefusesASecondOpenProposalForTheSamePersonAndVacancy() {
        ProposalId id = chain.asked();
        ProposalSubject subject = read(id, Proposal::subject);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> repository.saveAndFlush(new Proposal(subject, Play.MONDAY.toInstant())));
    }

    @Test
    void theDatabaseKeepsAnyNumberOfEndedOnes() {
        ProposalSubject subject = read(chain.asked(), Proposal::subject);
        for (int round = 0; round < 3; round++) {
            repository
                    .findOpen(subject.personId(), subject.vacancyId())
                    .ifPresent(open -> transactions.executeWithoutResult(transaction -> {
                        Proposal stored = repository.findById(open.id().id()).orElseThrow();
                        stored.closeVacancy(Play.by(ProposalParty.SYSTEM), ProposalCause.VACANCY_CLOSED);
                    }));
            repository.saveAndFlush(new Proposal(subject, Play.MONDAY.toInstant()));
        }
        assertThat(repository.findOf(List.of(subject.personId()))).hasSize(4);
        assertThat(repository.findOpenFor(subject.vacancyId())).hasSize(1);
    }

    @Test
    void ofTwoAtTheSameMomentOneLoses() {
        ProposalId id = chain.asked();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> transactions.executeWithoutResult(outer -> {
                    Proposal mine = repository.findById(id.id()).orElseThrow();
                    mine.progress().steps();
                    otherwise(id);
                    mine.withdraw(Play.by(ProposalParty.COACH), Play.BECAUSE);
                }));
        assertThat(read(id, Proposal::state)).isEqualTo(ProposalState.OFFERED);
    }

    /// The resident says yes in a transaction of their own, in between.
    private void otherwise(ProposalId id) {
        var other = new org.springframework.transaction.support.TransactionTemplate(
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        other.setPropagationBehavior(org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(
                inner -> repository.findById(id.id()).orElseThrow().accept(Play.by(ProposalParty.RESIDENT), ""));
    }

    private <T> T read(ProposalId id, Function<Proposal, T> reader) {
        return java.util.Objects.requireNonNull(transactions.execute(
                transaction -> reader.apply(repository.findById(id.id()).orElseThrow())));
    }
}
