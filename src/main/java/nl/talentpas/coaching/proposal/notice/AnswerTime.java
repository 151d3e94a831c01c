package nl.talentpas.coaching.proposal.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.course.ProposalState;

/// How long an employer takes to answer, in working days. Silence counts: a proposal that waits, waits with the days so
/// far.
final class AnswerTime {

    private final ZonedDateTime now;

    AnswerTime(ZonedDateTime now) {
        this.now = now;
    }

    /// The average, rounded; empty while nothing was answered or kept waiting for a day.
    OptionalInt average(Collection<ProposalStanding> offered) {
        OptionalDouble average = offered.stream()
                .map(this::days)
                .flatMapToInt(OptionalInt::stream)
                .average();
        return average.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(average.getAsDouble()));
    }

    private OptionalInt days(ProposalStanding proposal) {
        Instant offered = proposal.offeredAt();
        Instant answered = proposal.answeredAt();
        if (offered == null) {
            return OptionalInt.empty();
        }
        return answered == null
                ? waiting(proposal, offered)
                : OptionalInt.of(WorkingDays.between(day(offered), day(answered)));
    }

    private OptionalInt waiting(ProposalStanding proposal, Instant offered) {
        int soFar = WorkingDays.between(day(offered), now.toLocalDate());
        return proposal.state() == ProposalState.OFFERED && soFar > 0 ? OptionalInt.of(soFar) : OptionalInt.empty();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, now.getZone());
    }
}
