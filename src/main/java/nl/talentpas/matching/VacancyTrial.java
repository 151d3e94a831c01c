package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.matching.PolicyEffect.Cause;
import nl.talentpas.matching.PolicyEffect.VacancyEffect;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Ranked;
import org.jspecify.annotations.Nullable;

/// One vacancy under two policies: who stands in its top ten, and how many people fit.
final class VacancyTrial {

    static final int PLACES = 10;

    private final VacancyEffect effect;
    private final List<UUID> before;
    private final List<UUID> after;
    private final Map<UUID, Explanation> earlier;
    private final Map<UUID, Explanation> later;

    VacancyTrial(MatchIndex index, String title, Demand demand, Policy now, Policy draft) {
        List<Ranked> first = index.peopleFor(demand, now, PLACES);
        List<Ranked> then = index.peopleFor(demand, draft, PLACES);
        this.before = ids(first);
        this.after = ids(then);
        this.earlier = explained(first, others(after, before), more -> index.peopleFor(demand, now, more));
        this.later = explained(then, others(before, after), more -> index.peopleFor(demand, draft, more));
        this.effect = new VacancyEffect(
                title,
                index.strictnessOf(demand, now).people(),
                index.strictnessOf(demand, draft).people(),
                after.size(),
                moved());
    }

    VacancyEffect effect() {
        return effect;
    }

    private static List<UUID> ids(Collection<Ranked> ranking) {
        return ranking.stream().map(Ranked::id).toList();
    }

    private static Set<UUID> others(List<UUID> some, List<UUID> without) {
        return some.stream().filter(id -> !without.contains(id)).collect(Collectors.toUnmodifiableSet());
    }

    /// A top ten comes explained; only who stands in the other one alone is asked for.
    private static Map<UUID, Explanation> explained(
            List<Ranked> ranking, Set<UUID> others, Function<Set<UUID>, List<Ranked>> explaining) {
        List<Ranked> more = others.isEmpty() ? List.of() : explaining.apply(others);
        return Stream.concat(ranking.stream(), more.stream())
                .collect(Collectors.toMap(Ranked::id, Ranked::explanation));
    }

    private Set<UUID> either() {
        var either = new LinkedHashSet<>(after);
        either.addAll(before);
        return either;
    }

    /// On how many places stands somebody else than before.
    private int moved() {
        int moved = 0;
        for (int place = 0; place < after.size(); place++) {
            moved += place < before.size() && before.get(place).equals(after.get(place)) ? 0 : 1;
        }
        return moved;
    }

    /// The scores of everybody who passes under both, before and after.
    Stream<int[]> scores() {
        return either().stream()
                .filter(id -> earlier.containsKey(id) && later.containsKey(id))
                .map(id -> new int[] {
                    Objects.requireNonNull(earlier.get(id)).score(),
                    Objects.requireNonNull(later.get(id)).score()
                });
    }

    /// One person's change of place.
    ///
    /// @param vacancy its title
    /// @param before null when not in the top ten
    /// @param points by how much the score changes, in millionths; 0 when a filter rules one of them out
    record Move(
            UUID person,
            String vacancy,
            @Nullable Integer before,
            @Nullable Integer after,
            int points,
            Cause cause,
            int causePoints) {

        static final Comparator<Move> FURTHEST_FIRST = Comparator.comparingInt(Move::distance)
                .thenComparingInt(move -> Math.abs(move.points))
                .reversed()
                .thenComparing(Move::vacancy)
                .thenComparing(Move::person);

        /// The same without saying who.
        PolicyEffect.Mover as(int number) {
            return new PolicyEffect.Mover(number, vacancy, before, after, points, cause, causePoints);
        }

        private int distance() {
            return Math.abs(place(before) - place(after));
        }

        private static int place(@Nullable Integer place) {
            return place == null ? PLACES + 1 : place;
        }
    }

    /// Everybody whose place changes.
    List<Move> moves() {
        var moves = new ArrayList<Move>();
        for (UUID person : either()) {
            Integer was = place(before, person);
            Integer becomes = place(after, person);
            if (!Objects.equals(was, becomes)) {
                moves.add(move(person, was, becomes));
            }
        }
        return moves;
    }

    private static @Nullable Integer place(List<UUID> ranking, UUID person) {
        int index = ranking.indexOf(person);
        return index < 0 ? null : index + 1;
    }

    private Move move(UUID person, @Nullable Integer was, @Nullable Integer becomes) {
        Explanation then = earlier.get(person);
        Explanation now = later.get(person);
        if (then == null || now == null) {
            return new Move(person, effect.title(), was, becomes, 0, Cause.HOURS, 0);
        }
        Map<Part, Integer> changes = changes(then, now);
        ToIntFunction<Part> size = part -> Math.abs(Objects.requireNonNull(changes.get(part)));
        Part most =
                Arrays.stream(Part.values()).max(Comparator.comparingInt(size)).orElseThrow();
        int causePoints = Objects.requireNonNull(changes.get(most));
        Cause cause = causePoints == 0 ? Cause.OTHERS : Cause.valueOf(most.name());
        return new Move(person, effect.title(), was, becomes, now.score() - then.score(), cause, causePoints);
    }

    private static Map<Part, Integer> changes(Explanation then, Explanation now) {
        var changes = new HashMap<Part, Integer>();
        for (Part part : Part.values()) {
            changes.put(part, points(now, part) - points(then, part));
        }
        return changes;
    }

    private static int points(Explanation explanation, Part part) {
        return explanation.of(part).mapToInt(Line::points).sum();
    }
}
