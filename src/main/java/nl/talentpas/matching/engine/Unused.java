package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.NotCounted.Why;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// Finds what somebody told that gave no points. Only for explaining one pair: ranking never needs it.
final class Unused {

    private static final Comparator<NotCounted.Skill> CLOSEST_FIRST =
            Comparator.comparingInt(NotCounted.Skill::points).reversed().thenComparing(NotCounted.Skill::skill);

    private final Requirements requirements;
    private final Wants wants;

    Unused(Requirements requirements, Wants wants) {
        this.requirements = requirements;
        this.wants = wants;
    }

    NotCounted of(Profile person) {
        var counted = new HashSet<ConceptUri>();
        var closest = new HashMap<ConceptUri, NotCounted.Skill>();
        for (int i = 0; i < requirements.size(); i++) {
            SkillLine line = requirements.line(i, person.skills());
            if (line.used() != null) {
                counted.add(line.used());
            }
            for (Usable usable : requirements.usable(i)) {
                Level held = person.skills().get(usable.skill());
                if (held != null) {
                    closest.merge(usable.skill(), beaten(i, usable, held, line), Unused::closer);
                }
            }
        }
        return new NotCounted(skills(person.skills(), counted, closest), wants(person));
    }

    private NotCounted.Skill beaten(int index, Usable usable, Level held, SkillLine line) {
        int points = Requirements.points(requirements.share(index), requirements.credit(index, usable, held));
        Why why = line.used() == null ? Why.LEARNING_GIVES_MORE : Why.BEATEN;
        return new NotCounted.Skill(
                usable.skill(), held, why, line.asked().skill(), line.used(), points, line.points());
    }

    private static NotCounted.Skill closer(NotCounted.Skill one, NotCounted.Skill other) {
        return other.points() > one.points() ? other : one;
    }

    private static List<NotCounted.Skill> skills(
            Map<ConceptUri, Level> held, Set<ConceptUri> counted, Map<ConceptUri, NotCounted.Skill> closest) {
        var skills = new ArrayList<NotCounted.Skill>();
        new TreeMap<>(held).forEach((skill, level) -> {
            if (!counted.contains(skill)) {
                skills.add(closest.getOrDefault(
                        skill, new NotCounted.Skill(skill, level, Why.NOT_ASKED, null, null, 0, 0)));
            }
        });
        skills.sort(CLOSEST_FIRST);
        return List.copyOf(skills);
    }

    /// Said of something that the work does not hold, and not of a skill that stands in the list already.
    private List<ConceptUri> wants(Profile person) {
        var asked = new HashSet<ConceptUri>();
        for (int i = 0; i < wants.size(); i++) {
            asked.addAll(wants.names(i));
        }
        return person.wants().keySet().stream()
                .filter(concept -> !asked.contains(concept) && !person.skills().containsKey(concept))
                .sorted()
                .toList();
    }
}
