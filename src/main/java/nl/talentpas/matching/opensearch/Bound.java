package nl.talentpas.matching.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Points as clauses, so that the score that the cluster gives somebody is never below the engine's: what every
/// clause gives, plus what everybody gets.
///
/// Every clause gives a whole number of points, at most 1,000,000 together, so that the cluster's floating-point
/// sums are those numbers (whole below 2^24). A cluster takes 1,024 clauses in a query. Where points would take
/// more clauses than there is room for, neighbouring numbers of points become one clause that gives the highest
/// of them, or everybody gets the most of all: the score can become too high by that, never too low.
final class Bound {

    private final List<Query> clauses = new ArrayList<>();
    private int room;
    private int always;

    /// @param room how many clauses may be made
    Bound(int room) {
        this.room = room;
    }

    List<Query> clauses() {
        return clauses;
    }

    /// What everybody gets beside the clauses.
    int always() {
        return always;
    }

    int room() {
        return room;
    }

    void everybody(int points) {
        always += points;
    }

    /// Whoever has none of these words in the field gets nothing, who has several gets the most of them.
    ///
    /// @param pointsOf by word; words that give nothing may stand in it
    /// @param most how many clauses this may take
    void best(String field, Map<String, Integer> pointsOf, int most) {
        NavigableMap<Integer, List<String>> words = new TreeMap<>();
        pointsOf.forEach((word, points) -> {
            if (points > 0) {
                words.computeIfAbsent(points, same -> new ArrayList<>()).add(word);
            }
        });
        if (words.isEmpty()) {
            return;
        }
        int groups = Math.min(words.size(), Math.min(most, room));
        if (groups < 1) {
            always += words.lastKey();
            return;
        }
        room -= groups;
        clauses.add(Queries.best(grouped(words, groups).entrySet().stream()
                .map(group -> Queries.worth(group.getKey(), Queries.anyOf(field, group.getValue())))
                .toList()));
    }

    /// So many groups of neighbours, each under its highest number of points.
    private static NavigableMap<Integer, List<String>> grouped(NavigableMap<Integer, List<String>> words, int groups) {
        NavigableMap<Integer, List<String>> grouped = new TreeMap<>();
        int at = 0;
        int highest = 0;
        for (Map.Entry<Integer, List<String>> entry : words.descendingMap().entrySet()) {
            boolean first = at == 0 || (long) at * groups / words.size() != (long) (at - 1) * groups / words.size();
            highest = first ? entry.getKey() : highest;
            grouped.computeIfAbsent(highest, points -> new ArrayList<>()).addAll(entry.getValue());
            at++;
        }
        return grouped;
    }

    /// One clause, made of so many smaller ones; nobody may be met by two clauses that exclude each other.
    void when(Query whom, int points, int takes) {
        if (points <= 0) {
            return;
        }
        if (room < takes) {
            always += points;
            return;
        }
        room -= takes;
        clauses.add(Queries.worth(points, whom));
    }
}
