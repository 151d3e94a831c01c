package nl.talentpas.coaching;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/// Who moves a proposal, and when.
record ProposalActor(ProposalParty party, ZonedDateTime at) {

    LocalDate today() {
        return at.toLocalDate();
    }
}
