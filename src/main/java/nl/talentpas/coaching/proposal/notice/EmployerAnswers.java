package nl.talentpas.coaching.proposal.notice;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.OptionalInt;
import nl.talentpas.coaching.proposal.ProposalCatalogue;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.OrganisationService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells how long an employer takes to answer a proposal: the employer itself, and coaches.
@Service
@Transactional(readOnly = true)
public class EmployerAnswers {

    private final ProposalCatalogue proposals;
    private final OrganisationService organisations;
    private final Clock clock;

    EmployerAnswers(ProposalCatalogue proposals, OrganisationService organisations, Clock clock) {
        this.proposals = proposals;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// In working days, on average; empty while nothing was answered or kept waiting for a day.
    @PreAuthorize("hasRole('COACH')")
    public OptionalInt daysOf(OrganisationId organisation) {
        return average(organisation);
    }

    /// The same of the current employer's own organisation.
    @PreAuthorize("hasRole('EMPLOYER')")
    public OptionalInt mine() {
        return organisations
                .mine()
                .map(OrganisationDetails::id)
                .map(this::average)
                .orElse(OptionalInt.empty());
    }

    private OptionalInt average(OrganisationId organisation) {
        return new AnswerTime(ZonedDateTime.now(clock)).average(proposals.to(organisation));
    }
}
