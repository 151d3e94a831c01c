package nl.talentpas.coaching.decision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.talentpas.coaching.ProposalDetails;
import nl.talentpas.coaching.caseload.CaseloadService.Coach;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.PersonName;
import nl.talentpas.matching.engine.Explanation;
import org.jspecify.annotations.Nullable;

/// Somebody in a vacancy's ranking, as the current coach may see them.
///
/// @param name null for another coach's candidate: whose name is theirs to tell
/// @param coach null while nobody coaches them
/// @param travel what is known of getting there
/// @param aside the decision that keeps them out of the list, when it does
/// @param proposal the latest for this vacancy; only for the coach's own candidates
public record FittingPerson(
        AccountId id,
        @Nullable PersonName name,
        @Nullable Coach coach,
        Explanation explanation,
        Travel travel,
        Optional<DecisionDetails> aside,
        Optional<ProposalDetails> proposal) {

    /// How far, and from when; each empty when it was not said.
    public record Travel(OptionalInt kilometres, Optional<LocalDate> availableFrom) {}

    public boolean isMine() {
        return coach != null && coach.me();
    }
}
