package nl.talentpas.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Which skills resemble each other, computed from the vocabulary's own relations. Of three reasons the best one
/// counts:
///
/// - *related*: the source links the two: `0.6 + 0.1 · cosine`;
/// - *same group*: `0.45 · √(3 / max(3, size of the group))`, so that being together in a large group says nothing;
/// - *together in occupations*: `0.6 · cosine · shared / (shared + 1) · rarity / 1000`, with at least two occupations
///   shared and the lower rarity of the two, so that what everybody asks for is nobody's neighbour.
///
/// From 0.25 on it is a resemblance, and its square is the similarity, in thousandths: so many distant skills together
/// count for less than one that is close (`./run eval match` measures it).
///
/// The cosine is that of the two skills' occupation vectors. An occupation weighs `ln(1 + S / n)` for a skill that it
/// asks for, with S skills in all and n in this occupation; half of that when the skill is optional. Transversal skills
/// only have related neighbours: whoever speaks Polish does not nearly speak Arabic.
final class Similarities {

    /// A resemblance of a quarter, squared.
    static final int LEAST = 63;

    /// Changes whenever the same vocabulary would give other neighbours.
    static final String METHOD = "2";

    static final int MOST_NEIGHBOURS = 10;
    private static final double RELATED = 0.6;
    private static final double RELATED_EXTRA = 0.1;
    private static final double SAME_GROUP = 0.45;
    private static final int SMALL_GROUP = 3;
    private static final double TOGETHER = 0.6;
    private static final int LEAST_SHARED = 2;
    private static final double OPTIONAL = 0.5;
    private static final Comparator<Neighbour> BEST_FIRST =
            Comparator.comparingInt(Neighbour::similarity).reversed().thenComparing(Neighbour::skill);

    /// What similarity is computed from.
    static final class Facts {

        private final Map<ConceptUri, Boolean> transversal = new TreeMap<>();
        private final Map<ConceptUri, Integer> rarity = new HashMap<>();
        private final Map<ConceptUri, ConceptUri> groups = new HashMap<>();
        private final Map<ConceptUri, List<ConceptUri>> members = new HashMap<>();
        private final Map<ConceptUri, Set<ConceptUri>> related = new HashMap<>();
        private final List<Collection<SkillLink>> occupations = new ArrayList<>();

        /// @param rareness within [250, 1000]
        void skill(ConceptUri skill, boolean everywhere, int rareness) {
            transversal.put(skill, everywhere);
            rarity.put(skill, rareness);
        }

        void group(ConceptUri skill, ConceptUri group) {
            groups.put(skill, group);
            members.computeIfAbsent(group, key -> new ArrayList<>()).add(skill);
        }

        void occupation(Collection<SkillLink> skills) {
            occupations.add(skills);
        }

        /// Holds in both directions.
        void related(ConceptUri one, ConceptUri other) {
            related.computeIfAbsent(one, key -> new HashSet<>()).add(other);
            related.computeIfAbsent(other, key -> new HashSet<>()).add(one);
        }
    }

    /// A skill's presence in one occupation.
    private record Presence(int occupation, double weight) {}

    private final Facts facts;
    private final Map<ConceptUri, List<Presence>> vectors = new HashMap<>();
    private final Map<ConceptUri, Double> lengths = new HashMap<>();

    Similarities(Facts facts) {
        this.facts = facts;
        for (int number = 0; number < facts.occupations.size(); number++) {
            place(number, facts.occupations.get(number));
        }
        vectors.forEach((skill, vector) -> lengths.put(
                skill,
                StrictMath.sqrt(vector.stream()
                        .mapToDouble(presence -> presence.weight() * presence.weight())
                        .sum())));
    }

    /// Every skill's neighbours.
    Map<ConceptUri, List<Neighbour>> all() {
        Map<ConceptUri, List<Neighbour>> all = new HashMap<>();
        facts.transversal.keySet().forEach(skill -> all.put(skill, around(skill)));
        return all;
    }

    /// At most ten, most similar first; equally similar ones in the order of their URI.
    List<Neighbour> around(ConceptUri skill) {
        Map<ConceptUri, Meeting> meetings = meetings(skill);
        Set<ConceptUri> candidates = new HashSet<>(meetings.keySet());
        candidates.addAll(facts.related.getOrDefault(skill, Set.of()));
        candidates.addAll(groupOf(skill));
        candidates.remove(skill);
        return candidates.stream()
                .filter(facts.transversal::containsKey)
                .map(other -> compare(skill, other, meetings.getOrDefault(other, Meeting.NONE)))
                .filter(neighbour -> neighbour.similarity() >= LEAST)
                .sorted(BEST_FIRST)
                .limit(MOST_NEIGHBOURS)
                .toList();
    }

    /// How two skills meet in the occupations.
    private record Meeting(int occupations, double product) {

        private static final Meeting NONE = new Meeting(0, 0);

        private Meeting and(Meeting other) {
            return new Meeting(occupations + other.occupations, product + other.product);
        }
    }

    private Neighbour compare(ConceptUri skill, ConceptUri other, Meeting meeting) {
        double cosine = meeting.occupations() == 0 ? 0 : meeting.product() / (length(skill) * length(other));
        if (facts.related.getOrDefault(skill, Set.of()).contains(other)) {
            return neighbour(other, RELATED + RELATED_EXTRA * cosine, Neighbour.Reason.RELATED, meeting);
        }
        double group = sameGroup(skill, other);
        double together = together(skill, other, meeting.occupations(), cosine);
        return group >= together
                ? neighbour(other, group, Neighbour.Reason.SAME_GROUP, meeting)
                : neighbour(other, together, Neighbour.Reason.TOGETHER_IN_OCCUPATIONS, meeting);
    }

    private double sameGroup(ConceptUri skill, ConceptUri other) {
        ConceptUri group = facts.groups.get(skill);
        if (group == null || !group.equals(facts.groups.get(other)) || eitherTransversal(skill, other)) {
            return 0;
        }
        int size = groupOf(skill).size();
        return SAME_GROUP * StrictMath.sqrt((double) SMALL_GROUP / Math.max(SMALL_GROUP, size));
    }

    private double together(ConceptUri skill, ConceptUri other, int shared, double cosine) {
        if (shared < LEAST_SHARED || eitherTransversal(skill, other)) {
            return 0;
        }
        int rarity = Math.min(facts.rarity.getOrDefault(skill, 0), facts.rarity.getOrDefault(other, 0));
        return TOGETHER * cosine * shared / (shared + 1) * rarity / 1000;
    }

    private boolean eitherTransversal(ConceptUri one, ConceptUri other) {
        return facts.transversal.getOrDefault(one, false) || facts.transversal.getOrDefault(other, false);
    }

    private List<ConceptUri> groupOf(ConceptUri skill) {
        ConceptUri group = facts.groups.get(skill);
        return group == null ? List.of() : facts.members.getOrDefault(group, List.of());
    }

    private double length(ConceptUri skill) {
        return lengths.getOrDefault(skill, 1.0);
    }

    private Map<ConceptUri, Meeting> meetings(ConceptUri skill) {
        Map<ConceptUri, Meeting> meetings = new HashMap<>();
        for (Presence presence : vectors.getOrDefault(skill, List.of())) {
            Collection<SkillLink> others = facts.occupations.get(presence.occupation());
            double base = weight(others.size());
            for (SkillLink other : others) {
                var meeting = new Meeting(1, presence.weight() * weight(base, other));
                meetings.merge(other.skill(), meeting, Meeting::and);
            }
        }
        return meetings;
    }

    private void place(int occupation, Collection<SkillLink> skills) {
        double base = weight(skills.size());
        for (SkillLink link : skills) {
            vectors.computeIfAbsent(link.skill(), key -> new ArrayList<>())
                    .add(new Presence(occupation, weight(base, link)));
        }
    }

    private double weight(int skillsInOccupation) {
        return StrictMath.log(1 + (double) facts.transversal.size() / skillsInOccupation);
    }

    private static double weight(double base, SkillLink link) {
        return link.essential() ? base : base * OPTIONAL;
    }

    private static Neighbour neighbour(ConceptUri skill, double resemblance, Neighbour.Reason reason, Meeting meeting) {
        int thousandths = (int) Math.clamp(Math.round(1000 * resemblance * resemblance), 1L, 999L);
        return new Neighbour(skill, thousandths, reason, meeting.occupations());
    }
}
