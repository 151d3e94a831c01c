package nl.talentpas.coaching.proposal;

import java.util.List;
import java.util.Optional;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.vacancy.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where proposals stand, for what goes by itself. Asks nobody's permission: the caller answers for what is told to
/// whom.
@Service
@Transactional
public class ProposalCatalogue {

    private final ProposalRepository proposals;

    ProposalCatalogue(ProposalRepository proposals) {
        this.proposals = proposals;
    }

    @Transactional(readOnly = true)
    public Optional<ProposalStanding> find(ProposalId id) {
        return proposals.findById(id.id()).map(ProposalStanding::of);
    }

    /// What waits for an employer's answer, the longest first.
    @Transactional(readOnly = true)
    public List<ProposalId> offered() {
        return proposals.findIdsIn(ProposalState.OFFERED).stream()
                .map(ProposalId::new)
                .toList();
    }

    /// Everything proposed to this organisation, the latest change first.
    @Transactional(readOnly = true)
    public List<ProposalStanding> to(OrganisationId organisation) {
        return proposals.findTo(organisation.id()).stream()
                .map(ProposalStanding::of)
                .toList();
    }

    /// Notes how often the silent employer was reminded until now.
    public void remindedTimes(ProposalId id, int times) {
        proposals.findById(id.id()).orElseThrow().remindedTimes(times);
    }
}
