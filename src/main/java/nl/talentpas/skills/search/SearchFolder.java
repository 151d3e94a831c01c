package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where one running application keeps what search has computed, so that the next start need not compute it again. Two
/// applications on one data folder have a folder each: the first one that nobody holds.
final class SearchFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFolder.class);
    private static final String LOCK = "in-use.lock";
    private static final int MOST = 100;

    private final Path path;
    private final FileChannel channel;

    private SearchFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Empty when nothing can be kept there, such as in a folder that may not be written.
    static Optional<SearchFolder> in(Path parent) {
        try {
            for (int number = 1; number <= MOST; number++) {
                SearchFolder free = held(parent.resolve(String.valueOf(number)));
                if (free != null) {
                    return Optional.of(free);
                }
            }
        } catch (IOException e) {
            LOG.warn("Search keeps nothing on disk: {}", e.toString());
        }
        return Optional.empty();
    }

    /// The lock goes with the process, however it ends.
    private static @Nullable SearchFolder held(Path path) throws IOException {
        Files.createDirectories(path);
        FileChannel channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) {
            return new SearchFolder(path, channel);
        }
        channel.close();
        return null;
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) { // by another application in this process
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /// Removes a file, or a folder with all it holds.
    static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
