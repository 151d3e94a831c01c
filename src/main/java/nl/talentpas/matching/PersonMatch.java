package nl.talentpas.matching;

import java.util.OptionalInt;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Explanation;

/// A person for a vacancy, with the reasons.
///
/// @param kilometres between home and work, empty when one is unknown
public record PersonMatch(AccountId person, Explanation explanation, OptionalInt kilometres) {}
