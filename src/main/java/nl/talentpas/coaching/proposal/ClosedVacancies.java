package nl.talentpas.coaching.proposal;

import java.time.Clock;
import java.time.ZonedDateTime;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.vacancy.VacancyChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Ends the open proposals for a vacancy that closed. Whoever works there already, on trial or placed, goes on.
@Component
class ClosedVacancies {

    private final ProposalRepository proposals;
    private final Clock clock;

    ClosedVacancies(ProposalRepository proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(VacancyChanged change) {
        switch (change.status()) {
            case CLOSED -> endAll(change, ProposalCause.VACANCY_CLOSED);
            case FILLED -> endAll(change, ProposalCause.VACANCY_FILLED);
            default -> {
                // a draft has no proposals; those of a paused or published vacancy go on
            }
        }
    }

    private void endAll(VacancyChanged change, ProposalCause why) {
        var actor = new ProposalActor(ProposalParty.SYSTEM, ZonedDateTime.now(clock));
        proposals.findOpenFor(change.vacancy().id()).stream()
                .filter(proposal -> proposal.openTo(ProposalParty.SYSTEM).contains(ProposalVerb.CLOSE_VACANCY))
                .forEach(proposal -> {
                    proposal.closeVacancy(actor, why);
                    proposals.save(proposal);
                });
    }
}
