package nl.talentpas.skills;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/// The groups of the skill language as a tree, from the widest ones down.
@Service
public class Hierarchy {

    private final Vocabulary vocabulary;
    private volatile Counts counts = new Counts("");

    Hierarchy(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The widest groups that hold concepts of this type, in the order of their Dutch labels.
    public List<Concept> roots(ConceptType type) {
        return vocabulary.all(ConceptType.GROUP).stream()
                .filter(group -> vocabulary.groupOf(group.uri()).isEmpty())
                .filter(group -> count(group, type) > 0)
                .toList();
    }

    /// How many concepts of the type stand in the group or in one below it; each counts once.
    public int count(Concept group, ConceptType type) {
        return counts().of.computeIfAbsent(new Counted(group.uri(), type), asked -> (int)
                below(group).stream().filter(concept -> concept.type() == type).count());
    }

    /// What was counted before holds until the vocabulary changes.
    private Counts counts() {
        Counts now = counts;
        if (!now.version.equals(vocabulary.version())) {
            now = new Counts(vocabulary.version());
            counts = now;
        }
        return now;
    }

    private record Counted(ConceptUri group, ConceptType type) {}

    private record Counts(String version, Map<Counted, Integer> of) {

        Counts(String version) {
            this(version, new ConcurrentHashMap<>());
        }
    }

    /// What stands directly in the group and is of the type, or is a group that holds some.
    public List<Concept> members(Concept group, ConceptType type) {
        return vocabulary.membersOf(group.uri()).stream()
                .filter(member ->
                        member.type() == type || (member.type() == ConceptType.GROUP && count(member, type) > 0))
                .toList();
    }

    /// The groups around a concept, widest first; without the concept.
    public List<Concept> pathTo(Concept concept) {
        var path = new ArrayList<Concept>();
        Optional<Concept> group = vocabulary.groupOf(concept.uri());
        while (group.isPresent() && !path.contains(group.get())) {
            path.addFirst(group.get());
            group = vocabulary.groupOf(group.get().uri());
        }
        return path;
    }

    private Set<Concept> below(Concept group) {
        var found = new HashSet<Concept>();
        var open = new ArrayDeque<>(List.of(group));
        while (!open.isEmpty()) {
            vocabulary.membersOf(open.removeFirst().uri()).stream()
                    .filter(found::add)
                    .filter(member -> member.type() == ConceptType.GROUP)
                    .forEach(open::add);
        }
        return found;
    }
}
