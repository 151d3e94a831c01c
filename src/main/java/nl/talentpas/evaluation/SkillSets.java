package nl.talentpas.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.Vocabulary;

/// What others rank by: an occupation is the set of its skills, and so is a person.
final class SkillSets {

    /// An occupation's skills; equal values stand in the order of the URI's hash, which favours nobody.
    private record Occupation(ConceptUri uri, Set<ConceptUri> skills, double length) {}

    private record Valued(ConceptUri uri, double value) {

        static final Comparator<Valued> BEST_FIRST = Comparator.comparingDouble(Valued::value)
                .reversed()
                .thenComparingInt(valued -> valued.uri().hashCode())
                .thenComparing(Valued::uri);
    }

    private final Map<ConceptUri, Double> idf = new HashMap<>();
    private final double rarest;
    private final List<Occupation> occupations;

    SkillSets(Vocabulary vocabulary) {
        Map<ConceptUri, Set<ConceptUri>> sets = new HashMap<>();
        vocabulary
                .all(ConceptType.OCCUPATION)
                .forEach(occupation -> sets.put(
                        occupation.uri(),
                        vocabulary.skillsOf(occupation.uri()).stream()
                                .map(SkillLink::skill)
                                .collect(Collectors.toSet())));
        Map<ConceptUri, Integer> asking = new HashMap<>();
        sets.values().forEach(skills -> skills.forEach(skill -> asking.merge(skill, 1, Integer::sum)));
        asking.forEach((skill, many) -> idf.put(skill, idf(sets.size(), many)));
        this.rarest = idf(sets.size(), 1);
        this.occupations = sets.entrySet().stream()
                .map(entry -> new Occupation(entry.getKey(), entry.getValue(), length(entry.getValue())))
                .toList();
    }

    /// How many skills both have.
    OccupationRanking overlap() {
        return ranking(
                "overlap", skills -> occupation -> shared(skills, occupation).size());
    }

    /// Shared skills over all skills of both.
    OccupationRanking jaccard() {
        return ranking("jaccard", skills -> occupation -> {
            int shared = shared(skills, occupation).size();
            return (double) shared / (skills.size() + occupation.skills().size() - shared);
        });
    }

    /// The cosine of the two vectors of inverse document frequencies, `1 + ln(N / df)`.
    OccupationRanking tfIdf() {
        return ranking("tfidf", skills -> {
            double length = length(skills);
            return occupation -> {
                double product = shared(skills, occupation).stream()
                        .mapToDouble(skill -> weight(skill) * weight(skill))
                        .sum();
                return product / Math.max(Double.MIN_NORMAL, length * occupation.length());
            };
        });
    }

    private static Set<ConceptUri> shared(Set<ConceptUri> skills, Occupation occupation) {
        var shared = new HashSet<>(skills);
        shared.retainAll(occupation.skills());
        return shared;
    }

    private static double idf(int all, int asking) {
        return 1 + StrictMath.log((double) Math.max(1, all) / asking);
    }

    private double length(Collection<ConceptUri> skills) {
        return StrictMath.sqrt(skills.stream()
                .mapToDouble(skill -> weight(skill) * weight(skill))
                .sum());
    }

    /// A skill that no occupation asks for weighs as one that a single occupation does.
    private double weight(ConceptUri skill) {
        return idf.getOrDefault(skill, rarest);
    }

    private interface Method {

        ToDoubleFunction<Occupation> of(Set<ConceptUri> skills);
    }

    private OccupationRanking ranking(String name, Method method) {
        return new OccupationRanking() {
            @Override
            public String method() {
                return name;
            }

            @Override
            public List<ConceptUri> occupations(Set<ConceptUri> skills) {
                ToDoubleFunction<Occupation> value = method.of(skills);
                return occupations.stream()
                        .map(occupation -> new Valued(occupation.uri(), value.applyAsDouble(occupation)))
                        .sorted(Valued.BEST_FIRST)
                        .limit(DEEPEST)
                        .map(Valued::uri)
                        .toList();
            }
        };
    }
}
