package nl.talentpas.coaching.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.AccountId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Finds proposals and shows of each what the current user may see.
@Component
class ProposalQueries {

    private final ProposalRepository proposals;
    private final ProposalParties parties;
    private final ProposalReading reading;
    private final ProposalLooks looks;

    ProposalQueries(
            ProposalRepository proposals, ProposalParties parties, ProposalReading reading, ProposalLooks looks) {
        this.proposals = proposals;
        this.parties = parties;
        this.reading = reading;
        this.looks = looks;
    }

    Optional<ProposalDetails> find(ProposalId id) {
        Optional<ProposalDetails> found = proposals.findById(id.id()).map(this::readable);
        found.filter(details -> details.reader() == ProposalParty.EMPLOYER)
                .filter(details -> details.sight().contact())
                .ifPresent(details -> looks.record(id));
        return found;
    }

    List<ProposalDetails> of(Collection<AccountId> people) {
        return summaries(proposals.findOf(people.stream().map(AccountId::id).toList()));
    }

    List<ProposalDetails> ofMyCaseload() {
        return of(parties.myCaseload());
    }

    List<ProposalDetails> toMyOrganisation() {
        return parties.myOrganisation()
                .map(own -> summaries(proposals.findTo(own.id())))
                .orElse(List.of());
    }

    private ProposalDetails readable(Proposal proposal) {
        return reading.read(proposal)
                .orElseThrow(() -> new AccessDeniedException("Nothing of this proposal is for the current user"));
    }

    private List<ProposalDetails> summaries(List<Proposal> found) {
        return found.stream()
                .flatMap(proposal -> reading.summary(proposal).stream())
                .toList();
    }
}
