package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.ui.CoachPaths;

/// The proposal that a page's address names.
final class ProposalAddress {

    static final String PARAMETER = "proposal";

    private ProposalAddress() {}

    /// @throws NotFoundException when the address holds something else than an id
    static ProposalId of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(CoachPaths::uuid)
                .map(ProposalId::new)
                .orElseThrow(NotFoundException::new);
    }
}
