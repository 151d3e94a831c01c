package nl.talentpas.skills.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;

/// Tables in the columns of ESCO, made of what CompetentNL says in its own way, so that they are stored in the same
/// way.
final class CompetentNlPlan {

    private static final int BATCH = 500;

    private final String hash;
    private final Map<String, List<Row>> tables = new LinkedHashMap<>();
    private final List<PlannedFile> files = new ArrayList<>();

    /// @param hash the same for the same files
    CompetentNlPlan(String hash) {
        this.hash = hash;
    }

    /// What stands in a row that was made.
    ///
    /// @param texts by column
    record Made(Map<String, String> texts) implements Row.Cells {

        @Override
        public Optional<String> find(String column) {
            return Optional.ofNullable(texts.get(column));
        }
    }

    /// Adds a table, unless it is empty.
    void add(String name, Content content, String edition, List<Row> rows) {
        if (!rows.isEmpty()) {
            tables.put(name, rows);
            files.add(new PlannedFile(name, content, rows.size(), edition, Hashes.of(hash + name)));
        }
    }

    LoadPlan with(List<Problem> noted) {
        return new LoadPlan(
                (name, reader) -> Objects.requireNonNull(tables.get(name)).stream()
                        .gather(Gatherers.windowFixed(BATCH))
                        .forEachOrdered(reader),
                files,
                noted);
    }
}
