package nl.talentpas.skills.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the problems of one load: keeps the first ten thousand, which is more than anybody reads, and counts all.
final class Problems {

    private static final int KEPT = 10_000;

    private final List<Problem> list = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void add(Row row, ProblemKind kind, String detail) {
        add(row.file(), row.line(), kind, detail);
    }

    void add(String file, long line, ProblemKind kind, String detail) {
        add(new Problem(file, line, kind, detail));
    }

    void add(Problem problem) {
        counts.merge(problem.file(), 1, Integer::sum);
        if (list.size() < KEPT) {
            list.add(problem);
        }
    }

    int in(String file) {
        return counts.getOrDefault(file, 0);
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Problem> list() {
        return List.copyOf(list);
    }
}
