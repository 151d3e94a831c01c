package nl.talentpas.skills.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The files of one load, read through.
///
/// @param noted what was wrong with files that are loaded all the same, or not at all
record LoadPlan(RowSource source, List<PlannedFile> files, List<Problem> noted) {

    /// Where the rows of a planned file come from.
    @FunctionalInterface
    interface RowSource {
        void forEachBatch(String file, Consumer<List<Row>> reader) throws IOException;
    }

    /// The same for the same contents, in whatever order and packing they were given; what is there twice, once.
    LoadPlan inReadingOrder() {
        Set<String> seen = new HashSet<>();
        List<PlannedFile> ordered = files.stream()
                .sorted(PlannedFile.READING_ORDER)
                .filter(file -> seen.add(file.hash()))
                .toList();
        return new LoadPlan(source, ordered, noted);
    }

    <T extends Content> Stream<PlannedFile> holding(Class<T> kind) {
        return files.stream().filter(file -> kind.isInstance(file.content()));
    }

    long rows() {
        return files.stream().mapToLong(PlannedFile::rows).sum();
    }

    String hash() {
        var digest = Hashes.sha256();
        files.forEach(file -> digest.update(file.hash().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
