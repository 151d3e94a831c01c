package nl.talentpas.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Which concepts count as one, because an administrator said so of pairs of them: what holds for two pairs that share
/// a concept holds for all three (ADR-009).
final class SameMeanings {

    /// Two concepts that mean the same.
    record Pair(ConceptUri one, ConceptUri other) {}

    private static final Comparator<Neighbour> BEST_FIRST =
            Comparator.comparingInt(Neighbour::similarity).reversed().thenComparing(Neighbour::skill);

    private final Map<ConceptUri, List<ConceptUri>> classes = new HashMap<>();
    private final String version;

    SameMeanings(Collection<Pair> pairs) {
        Map<ConceptUri, TreeSet<ConceptUri>> growing = new HashMap<>();
        for (Pair pair : pairs) {
            var all = new TreeSet<>(Set.of(pair.one(), pair.other()));
            all.addAll(growing.getOrDefault(pair.one(), new TreeSet<>()));
            all.addAll(growing.getOrDefault(pair.other(), new TreeSet<>()));
            all.forEach(member -> growing.put(member, all));
        }
        growing.forEach((member, all) -> classes.put(member, List.copyOf(all)));
        this.version = pairs.isEmpty() ? "" : Integer.toHexString(new HashSet<>(pairs).hashCode());
    }

    /// Empty when nothing was linked; else different for different pairs.
    String version() {
        return version;
    }

    /// The concept itself and all that count as the same, in the order of their URIs.
    List<ConceptUri> all(ConceptUri concept) {
        return classes.getOrDefault(concept, List.of(concept));
    }

    /// Those that count as the same, without the concept itself.
    List<ConceptUri> others(ConceptUri concept) {
        List<ConceptUri> all = classes.get(concept);
        return all == null
                ? List.of()
                : all.stream().filter(other -> !other.equals(concept)).toList();
    }

    /// The neighbours of all that count as this skill, of which those that count as one are named once: the most
    /// similar of them.
    List<Neighbour> neighbours(ConceptUri skill, Function<ConceptUri, List<Neighbour>> of) {
        List<Neighbour> own = of.apply(skill);
        if (classes.isEmpty()) {
            return own;
        }
        List<ConceptUri> all = all(skill);
        if (all.size() == 1 && own.stream().noneMatch(neighbour -> classes.containsKey(neighbour.skill()))) {
            return own;
        }
        var named = new HashSet<ConceptUri>(all);
        var merged = new ArrayList<Neighbour>();
        all.stream().flatMap(one -> of.apply(one).stream()).sorted(BEST_FIRST).forEach(neighbour -> {
            if (named.add(neighbour.skill())) {
                named.addAll(all(neighbour.skill()));
                merged.add(neighbour);
            }
        });
        return merged.stream().limit(Similarities.MOST_NEIGHBOURS).toList();
    }
}
