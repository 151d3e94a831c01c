package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Files that somebody uploads for one import, on disk until it has ended.
public final class Inbox implements AutoCloseable {

    /// In bytes: ESCO in all its languages is 250 MB.
    public static final int LARGEST = 512 << 20;

    public static final int MOST = 60;

    private static final int LONGEST_NAME = 100;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    public Inbox() {
        try {
            folder = Files.createTempDirectory("talentpas-import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Keeps a copy under the last part of the name, each in a folder of its own.
    ///
    /// @throws ImportRefused when it is larger than [#LARGEST] or there are [#MOST] already
    public synchronized void receive(String name, InputStream content) throws IOException {
        if (files.size() >= MOST) {
            throw new ImportRefused(ImportRefusal.TOO_MANY_FILES, name, String.valueOf(MOST));
        }
        Path file = Files.createDirectory(folder.resolve(String.valueOf(files.size())))
                .resolve(safe(name));
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(name, content, out);
        }
        files.add(file);
    }

    public synchronized List<Path> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(String name, InputStream in, OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            if (size > LARGEST) {
                throw new ImportRefused(ImportRefusal.TOO_LARGE, name, Sizes.of(LARGEST));
            }
            out.write(buffer, 0, read);
        }
    }

    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        String end = last.substring(Math.max(0, last.length() - LONGEST_NAME));
        return end.isBlank() || end.chars().allMatch(character -> character == '.') ? "file" : end;
    }
}
