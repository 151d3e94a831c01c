package nl.talentpas.coaching.proposal.course;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/// Who moves a proposal, and when.
public record ProposalActor(ProposalParty party, ZonedDateTime at) {

    public LocalDate today() {
        return at.toLocalDate();
    }
}
