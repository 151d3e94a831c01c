package nl.talentpas.skills.load;

import java.util.ArrayList;
import java.util.List;

/// Collects the problems of one load; keeps the first thousand, which is more than anybody reads.
final class Problems {

    private static final int KEPT = 1000;

    private final List<Problem> list = new ArrayList<>();

    void add(Row row, String message) {
        if (list.size() < KEPT) {
            list.add(new Problem(row.file(), row.line(), message));
        }
    }

    List<Problem> list() {
        return List.copyOf(list);
    }
}
