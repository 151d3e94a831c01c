package nl.talentpas.matching;

import java.util.List;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.ConceptUri;

/// How a vacancy's tasks could be divided among people.
///
/// @param tasks those of which it is known what they need, in the vacancy's order
/// @param alone who can do most of them, if anybody can do one
/// @param together the two who can do most together, where that is more than one can do alone
public record Division(List<ConceptUri> tasks, List<Share> alone, List<Share> together) {

    /// What one of them can do now.
    public record Share(AccountId person, List<ConceptUri> tasks) {}

    /// Whether there is more than one task to divide.
    public boolean isPossible() {
        return tasks.size() > 1;
    }
}
