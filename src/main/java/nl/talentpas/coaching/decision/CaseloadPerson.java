package nl.talentpas.coaching.decision;

import java.time.Instant;
import java.util.Set;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.identity.AccountId;
import nl.talentpas.terms.WorkKind;

/// Somebody in a caseload with what a coach wants to see of them at a glance.
///
/// @param kinds the kinds of work they look for; empty when not said
/// @param skills how many skills stand in their passport
/// @param lastStep when they came, or when something last happened in a proposal of theirs
public record CaseloadPerson(
        Candidate candidate, CandidateState state, Set<WorkKind> kinds, int skills, Instant lastStep) {

    public AccountId id() {
        return candidate.id();
    }

    public String name() {
        return candidate.account().name().full();
    }
}
