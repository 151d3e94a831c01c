package nl.talentpas.coaching.decision;

import java.util.List;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.vacancy.VacancyDetails;

/// What a coach has to do today.
///
/// @param interests people who asked to talk about a vacancy, who waits longest first
/// @param fresh people who came lately and about whom nothing was decided, latest first
/// @param waiting proposals that somebody must answer, who is silent longest first
/// @param aftercare appointments that are due within a week or were missed, earliest first
public record CoachDay(
        List<Interest> interests,
        List<CaseloadPerson> fresh,
        List<ProposalDetails> waiting,
        List<AftercareDue> aftercare) {

    /// Somebody who asked to talk about a vacancy that is still open.
    public record Interest(Candidate candidate, VacancyDetails vacancy, InterestDetails shown) {}

    /// @param days until the appointment; negative when it was missed
    public record AftercareDue(ProposalDetails proposal, int weeks, long days) {}
}
