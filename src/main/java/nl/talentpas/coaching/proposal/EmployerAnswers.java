package nl.talentpas.coaching.proposal;

import java.util.OptionalInt;
import nl.talentpas.vacancy.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells how long an employer takes to answer a proposal: the employer itself, and coaches.
@Service
@Transactional(readOnly = true)
public class EmployerAnswers {

    private final ProposalRepository proposals;
    private final ProposalParties parties;

    EmployerAnswers(ProposalRepository proposals, ProposalParties parties) {
        this.proposals = proposals;
        this.parties = parties;
    }

    /// In working days, on average; empty while nothing was answered or kept waiting for a day.
    @PreAuthorize("hasRole('COACH')")
    public OptionalInt daysOf(OrganisationId organisation) {
        return average(organisation);
    }

    /// The same of the current employer's own organisation.
    @PreAuthorize("hasRole('EMPLOYER')")
    public OptionalInt mine() {
        return parties.myOrganisation().map(this::average).orElse(OptionalInt.empty());
    }

    private OptionalInt average(OrganisationId organisation) {
        return new AnswerTime(parties.now()).average(proposals.findTo(organisation.id()));
    }
}
