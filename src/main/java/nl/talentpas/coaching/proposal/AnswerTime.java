package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.talentpas.coaching.proposal.course.ProposalProgress;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;

/// How long an employer takes to answer, in working days. Silence counts: a proposal that waits, waits with the days so
/// far.
final class AnswerTime {

    private final ZonedDateTime now;

    AnswerTime(ZonedDateTime now) {
        this.now = now;
    }

    /// The average, rounded; empty while nothing was answered or kept waiting for a day.
    OptionalInt average(Collection<Proposal> offered) {
        OptionalDouble average = offered.stream()
                .map(this::days)
                .flatMapToInt(OptionalInt::stream)
                .average();
        return average.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(average.getAsDouble()));
    }

    private OptionalInt days(Proposal proposal) {
        ProposalProgress progress = proposal.progress();
        return progress.firstTime(ProposalVerb.ACCEPT)
                .map(offered -> progress.answeredAt()
                        .map(answered -> OptionalInt.of(WorkingDays.between(day(offered), day(answered))))
                        .orElseGet(() -> waiting(proposal, offered)))
                .orElse(OptionalInt.empty());
    }

    private OptionalInt waiting(Proposal proposal, Instant offered) {
        int soFar = WorkingDays.between(day(offered), now.toLocalDate());
        return proposal.state() == ProposalState.OFFERED && soFar > 0 ? OptionalInt.of(soFar) : OptionalInt.empty();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, now.getZone());
    }
}
