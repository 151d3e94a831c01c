package nl.talentpas.coaching.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.talentpas.coaching.proposal.ProposalSight.Words;
import org.springframework.stereotype.Component;

/// Opens what belongs to a proposal for those who may see it.
@Component
class ProposalAccess {

    private final ProposalRepository proposals;
    private final ProposalReading reading;
    private final ProposalLooks looks;

    ProposalAccess(ProposalRepository proposals, ProposalReading reading, ProposalLooks looks) {
        this.proposals = proposals;
        this.reading = reading;
        this.looks = looks;
    }

    /// Empty when the current user may not see this of it.
    Optional<ProposalSubject> subject(ProposalId id, Predicate<ProposalSight> seen) {
        return proposals
                .findById(id.id())
                .filter(proposal -> seen.test(reading.sight(proposal)))
                .map(Proposal::subject);
    }

    /// Empty for the employer, who is the one that looks.
    List<ProposalLook> looks(ProposalId id) {
        return subject(id, sight -> sight.words() == Words.ALL)
                .map(subject -> looks.at(id))
                .orElse(List.of());
    }
}
