package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalProgress;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import org.jspecify.annotations.Nullable;

/// Where a proposal stands, the same for whoever asks.
///
/// @param since when it came into this state
/// @param reached whom it ever reached
/// @param offeredAt when it reached the employer; null while it did not
/// @param answeredAt when the employer said yes or no; null while they did not
/// @param reminders how often the silent employer was reminded until now
public record ProposalStanding(
        ProposalId id,
        ProposalSubject subject,
        ProposalState state,
        Instant since,
        Set<ProposalParty> reached,
        @Nullable Instant offeredAt,
        @Nullable Instant answeredAt,
        int reminders) {

    static ProposalStanding of(Proposal proposal) {
        ProposalProgress progress = proposal.progress();
        return new ProposalStanding(
                proposal.id(),
                proposal.subject(),
                progress.state(),
                progress.since(),
                reached(progress),
                progress.firstTime(ProposalVerb.ACCEPT).orElse(null),
                progress.answeredAt().orElse(null),
                proposal.reminders());
    }

    private static Set<ProposalParty> reached(ProposalProgress progress) {
        return Arrays.stream(ProposalParty.values()).filter(progress::reached).collect(Collectors.toUnmodifiableSet());
    }
}
