package nl.talentpas.matching.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;

/// Everything of a person that may move a score, and nothing else: no name, age, sex, origin or address fits in here.
///
/// @param wants per task or skill, only where something was said
/// @param matchable whether the person agreed to be matched
/// @param tieKey a stored random number, unrelated to the person
public record Profile(
        UUID id,
        Map<ConceptUri, Level> skills,
        Map<ConceptUri, Wanting> wants,
        Preferences preferences,
        boolean matchable,
        long tieKey) {

    /// The same person with one skill at another level.
    public Profile with(ConceptUri skill, Level level) {
        var more = new HashMap<>(skills);
        more.put(skill, level);
        return new Profile(id, Map.copyOf(more), wants, preferences, matchable, tieKey);
    }
}
