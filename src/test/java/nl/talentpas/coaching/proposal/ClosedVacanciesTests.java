package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.proposal.course.NextStep;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.vacancy.VacancyService;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The employer closes a vacancy; what was open for it ends by itself, after the employer's own transaction.
@IntegrationTest
class ClosedVacanciesTests extends ChainTests {

    @Autowired
    private VacancyService vacancies;

    @ParameterizedTest
    @CsvSource({"false, VACANCY_CLOSED", "true, VACANCY_FILLED"})
    void anOpenProposalEndsWithThatReason(boolean filled, ProposalCause why) {
        ProposalId id = chain.interview();
        close(filled);
        ProposalDetails ended = endedAsResident(id);
        assertThat(ended.ending().orElseThrow().by()).isEqualTo(ProposalParty.SYSTEM);
        assertThat(ended.ending().orElseThrow().reason().cause()).isEqualTo(why);
        assertThat(ended.next()).contains(NextStep.SEE_OTHER_WORK);
    }

    @Test
    void whoWorksThereAlreadyGoesOn() {
        ProposalId placed = chain.placed();
        Chain other = chain.withAnotherResident(context);
        ProposalId open = other.asked();
        close(true);
        endedAsResident(other, open);
        chain.asResident();
        assertThat(proposals.find(placed).orElseThrow().state()).isEqualTo(ProposalState.PLACED);
    }

    private void close(boolean filled) {
        chain.asEmployer();
        vacancies.close(chain.vacancy.id(), filled);
    }

    private ProposalDetails endedAsResident(ProposalId id) {
        return endedAsResident(chain, id);
    }

    private ProposalDetails endedAsResident(Chain whose, ProposalId id) {
        whose.asResident();
        return Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> proposals.find(id).orElseThrow(),
                        found -> !found.state().isOpen());
    }
}
