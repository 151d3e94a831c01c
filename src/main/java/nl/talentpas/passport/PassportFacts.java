package nl.talentpas.passport;

import java.util.List;
import nl.talentpas.identity.AccountId;

/// What of a passport may count in a ranking; see [PassportDetails]. Skills and tasks come in any order.
public record PassportFacts(
        AccountId owner,
        List<SkillClaim> skills,
        List<TaskClaim> tasks,
        Wishes wishes,
        boolean matchable,
        long tieKey) {

    public static PassportFacts of(PassportDetails passport) {
        return new PassportFacts(
                passport.owner(),
                passport.skills(),
                passport.tasks(),
                passport.wishes(),
                passport.matchable(),
                passport.tieKey());
    }
}
