package nl.talentpas.coaching.proposal;

import nl.talentpas.vacancy.CandidatesWaiting;
import org.springframework.stereotype.Component;

/// The candidates who wait for the current employer, for the employer's own start page.
@Component
class WaitingCandidates implements CandidatesWaiting {

    private final ProposalService proposals;

    WaitingCandidates(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public int count() {
        return (int) proposals.ofMyOrganisation().stream()
                .filter(ProposalDetails::waitsForReader)
                .count();
    }

    @Override
    public String path() {
        return ProposalNavigation.CANDIDATES;
    }
}
