package nl.talentpas.demo.region;

import java.time.Instant;
import java.util.List;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.vacancy.VacancyDetails;

/// A proposal that is yet to be played: who is in it, and what is done when.
public record PlannedProposal(Cast cast, Story story, List<Step> steps) {

    /// Everybody in it.
    public record Cast(AccountDetails person, AccountDetails coach, AccountDetails employer, VacancyDetails vacancy) {}

    /// One thing to do.
    public record Step(ProposalVerb verb, Instant at) {}

    Instant start() {
        return steps.getFirst().at();
    }
}
