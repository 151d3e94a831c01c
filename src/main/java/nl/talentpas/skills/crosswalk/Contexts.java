package nl.talentpas.skills.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Labels;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.crosswalk.Proposal.Ends;

/// What concepts stand among: occupations, tasks, skills and neighbours. Sources only share these where pairs of them
/// surely mean the same, and only those pairs are counted.
final class Contexts {

    private static final int LEAST_SHARED = 3;
    private static final double LEAST_OVERLAP = 0.5;
    private static final int BASE = 200;
    private static final int BY_OVERLAP = 400;
    private static final int MOST_AROUND = 300;
    private static final int MOST_EACH = 3;
    private static final int TELLING_WORD = 4;
    private static final int EACH_SHARED = 20;
    private static final int MOST_RAISED = 80;
    private static final int NOTHING_SHARED = -50;

    private final Vocabulary vocabulary;

    /// The first of all concepts that surely mean the same.
    private final Map<ConceptUri, ConceptUri> sure = new HashMap<>();

    private final Map<ConceptUri, Set<ConceptUri>> around = new HashMap<>();

    Contexts(Vocabulary vocabulary, Stream<Ends> surePairs) {
        this.vocabulary = vocabulary;
        surePairs.forEach(pair -> join(first(pair.one()), first(pair.other())));
    }

    /// More certain when the two share neighbours, less when both have several and share none.
    Proposal weighed(Proposal proposal) {
        Set<ConceptUri> one = around(proposal.ends().one());
        Set<ConceptUri> other = around(proposal.ends().other());
        int shared = shared(one, other);
        if (shared > 0) {
            return proposal.raised(Math.min(MOST_RAISED, EACH_SHARED * shared));
        }
        return one.size() >= LEAST_SHARED && other.size() >= LEAST_SHARED ? proposal.raised(NOTHING_SHARED) : proposal;
    }

    /// Concepts of different sources that share at least three neighbours and half of them, and a word.
    Stream<Proposal> alike(ConceptType type) {
        Map<ConceptUri, List<Concept>> byNeighbour = new TreeMap<>();
        Collection<Concept> all = vocabulary.all(type);
        for (Concept concept : all) {
            around(concept.uri())
                    .forEach(near -> byNeighbour
                            .computeIfAbsent(near, key -> new ArrayList<>())
                            .add(concept));
        }
        byNeighbour.values().removeIf(concepts -> concepts.size() > MOST_AROUND);
        return all.stream().flatMap(concept -> alike(concept, byNeighbour));
    }

    private Stream<Proposal> alike(Concept concept, Map<ConceptUri, List<Concept>> byNeighbour) {
        Map<Concept, Integer> shared = new HashMap<>();
        for (ConceptUri near : around(concept.uri())) {
            byNeighbour.getOrDefault(near, List.of()).stream()
                    .filter(other -> other.scheme().compareTo(concept.scheme()) > 0)
                    .forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARED)
                .flatMap(entry -> proposal(concept, entry.getKey(), entry.getValue()))
                .sorted(Proposal.BEST_FIRST)
                .limit(MOST_EACH);
    }

    private Stream<Proposal> proposal(Concept one, Concept other, int shared) {
        double overlap =
                2.0 * shared / (around(one.uri()).size() + around(other.uri()).size());
        if (overlap < LEAST_OVERLAP || !shareAWord(one, other)) {
            return Stream.empty();
        }
        int confidence = BASE + (int) (BY_OVERLAP * overlap);
        return Stream.of(new Proposal(
                Ends.of(one.uri(), other.uri()),
                one.type(),
                confidence,
                PairReason.SHARED_NEIGHBOURS,
                String.valueOf(shared)));
    }

    private static boolean shareAWord(Concept one, Concept other) {
        return one.labels().entrySet().stream().anyMatch(labels -> {
            Labels same = other.labels().get(labels.getKey());
            return same != null && words(labels.getValue()).anyMatch(words(same).collect(Collectors.toSet())::contains);
        });
    }

    private static Stream<String> words(Labels labels) {
        return Stream.of(labels.preferred(), labels.plain())
                .flatMap(label -> Stream.of(LabelMatches.plain(label).split(" ")))
                .filter(word -> word.length() >= TELLING_WORD);
    }

    private static int shared(Set<ConceptUri> one, Set<ConceptUri> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /// Only those that have their like in another source, by the first of these.
    private Set<ConceptUri> around(ConceptUri concept) {
        Set<ConceptUri> known = around.get(concept);
        if (known == null) {
            known = near(concept)
                    .filter(sure::containsKey)
                    .map(this::first)
                    .collect(Collectors.toCollection(TreeSet::new));
            around.put(concept, known);
        }
        return known;
    }

    private Stream<ConceptUri> near(ConceptUri concept) {
        return Stream.of(
                        vocabulary.skillsOf(concept).stream().map(SkillLink::skill),
                        vocabulary.tasksOf(concept).stream().map(TaskLink::task),
                        vocabulary.occupationsWith(concept).stream().map(Concept::uri),
                        vocabulary.neighbours(concept).stream().map(Neighbour::skill))
                .flatMap(uris -> uris);
    }

    private ConceptUri first(ConceptUri concept) {
        ConceptUri up = sure.getOrDefault(concept, concept);
        return up.equals(concept) ? concept : first(up);
    }

    private void join(ConceptUri one, ConceptUri other) {
        ConceptUri least = Stream.of(one, other).min(Comparator.naturalOrder()).orElseThrow();
        sure.put(one, least);
        sure.put(other, least);
    }
}
