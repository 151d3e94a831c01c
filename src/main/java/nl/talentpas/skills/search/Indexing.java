package nl.talentpas.skills.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.talentpas.skills.Concept;
import org.apache.lucene.store.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the indexes of vocabularies: what was computed before is read from disk, the rest is computed and kept there.
@Component
public class Indexing implements AutoCloseable {

    private final Optional<SearchFolder> folder;
    private final boolean meaning;

    /// @param folder where applications keep what search has computed; empty to keep nothing
    /// @param meaning whether to reckon with the meaning of English names
    Indexing(
            @Value("${talentpas.search.folder}") String folder, @Value("${talentpas.search.meaning}") boolean meaning) {
        this.folder = folder.isBlank() ? Optional.empty() : SearchFolder.in(Path.of(folder));
        this.meaning = meaning;
    }

    /// An index that knows letters and words.
    ///
    /// @param version of the vocabulary that these concepts are
    /// @param worth what a concept is worth beside its words, in thousandths: 1000 for the usual one
    public LabelIndex of(String version, List<Concept> concepts, Function<Concept, Integer> worth) {
        Optional<Directory> kept = folder.flatMap(held -> new KeptIndex(held).read(version));
        Directory index = kept.orElseGet(() -> LabelIndex.written(concepts, worth));
        if (kept.isEmpty()) {
            folder.ifPresent(held -> new KeptIndex(held).keep(version, index));
        }
        return new LabelIndex(concepts, index);
    }

    /// Lets the index know what names mean; for a large vocabulary that never had this, that takes a minute.
    public synchronized void understand(LabelIndex index) {
        List<String> names = Meanings.names(index.concepts());
        if (!meaning || names.isEmpty()) {
            return;
        }
        SentenceModel.shared().ifPresent(loaded -> {
            Map<String, byte[]> directions = directions(loaded, names);
            index.understand(
                    new Meanings(loaded, index.concepts(), name -> Objects.requireNonNull(directions.get(name))));
        });
    }

    private Map<String, byte[]> directions(Meaning loaded, List<String> names) {
        Map<String, byte[]> known =
                folder.map(held -> new KeptMeanings(held).read()).orElse(Map.of());
        Map<String, byte[]> directions = new HashMap<>();
        names.forEach(name ->
                directions.put(name, Optional.ofNullable(known.get(name)).orElseGet(() -> loaded.of(name))));
        if (!known.keySet().equals(directions.keySet())) {
            folder.ifPresent(held -> new KeptMeanings(held).keep(directions));
        }
        return directions;
    }

    @Override
    public void close() throws IOException {
        if (folder.isPresent()) {
            folder.get().close();
        }
    }
}
