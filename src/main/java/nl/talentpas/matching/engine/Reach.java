package nl.talentpas.matching.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// How much work somebody reaches the threshold for, and which single skill would open most of what is left.
///
/// @param demands that the person reaches the threshold for and no filter rules out
/// @param openings by how many more there would be, most first; those that open nothing are left out
public record Reach(int demands, List<Opening> openings) {

    /// The level at which a skill counts as learned.
    public static final Level LEARNED = Level.INDEPENDENT;

    private static final Comparator<Opening> MOST_FIRST =
            Comparator.comparingInt(Opening::more).reversed().thenComparing(Opening::skill);

    /// @param skill one that some of the work asks
    /// @param more how many more demands the person would reach with it
    public record Opening(ConceptUri skill, int more) {}

    /// @param more by skill how many more demands would be reached
    public static Reach of(int demands, Map<ConceptUri, Integer> more) {
        return new Reach(
                demands,
                more.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> new Opening(entry.getKey(), entry.getValue()))
                        .sorted(MOST_FIRST)
                        .toList());
    }

    /// Whether the person would gain from learning the skill.
    public static boolean unlearned(ConceptUri skill, Profile person) {
        Level held = person.skills().get(skill);
        return held == null || held.number() < LEARNED.number();
    }
}
