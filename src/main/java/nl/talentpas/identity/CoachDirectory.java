package nl.talentpas.identity;

import java.util.Optional;

/// Tells who a person's coach is; answered by the module that keeps the caseloads.
public interface CoachDirectory {

    /// @param about a sentence in the coach's own words, may be empty
    record CoachCard(AccountId id, PersonName name, String phone, String email, String about) {}

    Optional<CoachCard> coachOf(AccountId person);
}
