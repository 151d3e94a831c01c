package nl.talentpas.coaching;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.talentpas.vacancy.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How long an employer takes to answer, in working days. Silence counts: a proposal that waits, waits with the days so
/// far.
@Service
@Transactional(readOnly = true)
public class EmployerAnswers {

    private final ProposalRepository proposals;
    private final ProposalParties parties;
    private final Clock clock;

    EmployerAnswers(ProposalRepository proposals, ProposalParties parties, Clock clock) {
        this.proposals = proposals;
        this.parties = parties;
        this.clock = clock;
    }

    /// The average, rounded; empty while nothing was answered or kept waiting for a day.
    @PreAuthorize("hasRole('COACH')")
    public OptionalInt daysOf(OrganisationId organisation) {
        return average(proposals.findTo(organisation.id()).stream().flatMapToInt(this::days));
    }

    /// The same of the current employer's organisation.
    @PreAuthorize("hasRole('EMPLOYER')")
    public OptionalInt mine() {
        return parties.myOrganisation()
                .map(own -> average(proposals.findTo(own.id()).stream().flatMapToInt(this::days)))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt average(IntStream days) {
        var average = days.average();
        return average.isPresent() ? OptionalInt.of((int) Math.round(average.getAsDouble())) : OptionalInt.empty();
    }

    private IntStream days(Proposal proposal) {
        ProposalProgress progress = proposal.progress();
        return progress.firstTime(ProposalVerb.ACCEPT)
                .map(offered -> progress.answeredAt()
                        .map(answered -> IntStream.of(WorkingDays.between(day(offered), day(answered))))
                        .orElseGet(() -> waiting(proposal, offered)))
                .orElseGet(IntStream::empty);
    }

    private IntStream waiting(Proposal proposal, Instant offered) {
        int soFar = WorkingDays.between(day(offered), LocalDate.now(clock));
        return proposal.state() == ProposalState.OFFERED && soFar > 0 ? IntStream.of(soFar) : IntStream.empty();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
