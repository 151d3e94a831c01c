package nl.talentpas.passport;

import java.util.List;
import java.util.Set;
import nl.talentpas.identity.AccountId;

/// A passport as it may be read: what somebody can, wants and is. Holds no name; that stands in the account.
///
/// @param skills each skill once, in the order of their addresses
/// @param tasks each task once, in the order of their addresses
/// @param experiences latest first
/// @param matchable whether the person agreed to be matched
/// @param tieKey a stored random number that says nothing about the person; breaks ties in rankings
public record PassportDetails(
        AccountId owner,
        List<SkillClaim> skills,
        List<TaskClaim> tasks,
        List<Experience> experiences,
        Wishes wishes,
        String about,
        Set<Trait> traits,
        boolean matchable,
        long tieKey) {

    public static final int MAX_ABOUT = 1000;
    public static final int MAX_TRAITS = 6;
}
