package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index as it is kept on disk: one, of the vocabulary of one version. It is read into memory as a whole, after its
/// checksums were compared, so that whatever happens to the files later does not matter.
final class KeptIndex {

    private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);

    /// Goes up whenever the same vocabulary gives another index.
    private static final String FORMAT = "1";

    private static final String PREFIX = "index-";
    private static final String UNFINISHED = "unfinished";

    private final SearchFolder folder;

    KeptIndex(SearchFolder folder) {
        this.folder = folder;
    }

    private Path of(String version) {
        return folder.file(PREFIX + FORMAT + "-" + version);
    }

    /// Empty when it is absent, of another version, or broken.
    Optional<Directory> read(String version) {
        if (!Files.isDirectory(of(version))) {
            return Optional.empty();
        }
        try (var kept = new NIOFSDirectory(of(version))) {
            var memory = new ByteBuffersDirectory();
            copy(kept, memory);
            check(memory);
            return Optional.of(memory);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The kept search index cannot be read and is built again: {}", e.toString());
            return Optional.empty();
        }
    }

    private static void check(Directory index) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /// In place of whatever was kept before; there is never half an index under its name.
    void keep(String version, Directory index) {
        try {
            Path unfinished = folder.file(UNFINISHED);
            SearchFolder.remove(unfinished);
            try (var files = new NIOFSDirectory(unfinished)) {
                copy(index, files);
                files.sync(Arrays.asList(files.listAll()));
            }
            for (Path old : kept()) {
                SearchFolder.remove(old);
            }
            Files.move(unfinished, of(version));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The search index could not be kept: {}", e.toString());
        }
    }

    private Iterable<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(folder.path())) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static void copy(Directory from, Directory to) throws IOException {
        for (String file : from.listAll()) {
            to.copyFrom(from, file, file, IOContext.DEFAULT);
        }
    }
}
