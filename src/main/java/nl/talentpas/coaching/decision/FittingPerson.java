package nl.talentpas.coaching.decision;

import java.time.LocalDate;
import java.util.Optional;
import nl.talentpas.coaching.caseload.CaseloadService.Coach;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.PersonName;
import nl.talentpas.matching.engine.Explanation;
import org.jspecify.annotations.Nullable;

/// Somebody in a vacancy's ranking, as the current coach may see them.
///
/// @param name null for another coach's candidate: whose name is theirs to tell
/// @param coach null while nobody coaches them
/// @param availableFrom null when they did not say
/// @param aside the decision that keeps them out of the list, when it does
/// @param proposal the latest for this vacancy; only for the coach's own candidates
public record FittingPerson(
        AccountId id,
        @Nullable PersonName name,
        @Nullable Coach coach,
        Explanation explanation,
        @Nullable LocalDate availableFrom,
        Optional<DecisionDetails> aside,
        Optional<ProposalDetails> proposal) {

    public boolean isMine() {
        return coach != null && coach.me();
    }
}
