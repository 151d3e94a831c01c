package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a vocabulary in what somebody gave: CSV and RDF files, zips, and folders with any of these. Nothing is
/// ever unpacked to disk.
public final class GivenFiles implements VocabularyFiles, AutoCloseable {

    private static final int DEEPEST = 8;
    private static final List<String> READABLE = List.of(".csv", ".nt", ".ttl");
    private static final Pattern UNSAFE =
            Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\p{Cntrl}");

    /// One file: where it stands, for people, and how to read it.
    private record Item(String container, String name, Opener opener) {

        String full() {
            return container.isEmpty() ? name : container + "/" + name;
        }
    }

    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    private final Caps caps;
    private final List<Item> items = new ArrayList<>();
    private final List<ZipFile> zips = new ArrayList<>();
    private final Map<String, Item> byName = new LinkedHashMap<>();
    private long together;

    private GivenFiles(Caps caps) {
        this.caps = caps;
    }

    /// @throws ImportRefused when one of them cannot be what it should be
    public static GivenFiles of(List<Path> given) {
        return of(given, Caps.USUAL);
    }

    static GivenFiles of(List<Path> given, Caps caps) {
        if (given.isEmpty()) {
            throw new ImportRefused(ImportRefusal.NOTHING_GIVEN, "", "");
        }
        var files = new GivenFiles(caps);
        try {
            given.forEach(files::add);
            files.giveNames();
            return files;
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Objects.requireNonNull(byName.get(name), name).opener().open();
    }

    @Override
    public String origin(String name) {
        return Objects.requireNonNull(byName.get(name), name).full();
    }

    @Override
    public void close() {
        for (ZipFile zip : zips) {
            try {
                zip.close();
            } catch (IOException e) {
                throw new ImportRefused(ImportRefusal.UNREADABLE, zip.getName(), "");
            }
        }
    }

    private void add(Path path) {
        String name = nameOf(path);
        if (Files.isDirectory(path)) {
            addFolder(path, name);
        } else if (Files.isRegularFile(path)) {
            addFile(path, "", true);
        } else {
            throw new ImportRefused(ImportRefusal.NOT_FOUND, name, "");
        }
    }

    private void addFolder(Path folder, String name) {
        try (Stream<Path> inside = Files.walk(folder, DEEPEST)) {
            inside.filter(Files::isRegularFile).sorted().forEach(file -> addFile(file, name, false));
        } catch (IOException e) {
            throw new ImportRefused(ImportRefusal.UNREADABLE, name, "");
        }
    }

    /// @param asked somebody named this very file; in a folder, other files are none of our business
    private void addFile(Path file, String container, boolean asked) {
        String name = nameOf(file);
        try {
            if (isZip(file)) {
                addZip(file, name);
            } else if (ends(name, ".zip")) {
                throw new ImportRefused(ImportRefusal.NOT_A_ZIP, name, "");
            } else if (asked || isReadable(name)) {
                count(name, Files.size(file));
                items.add(new Item(container, name, () -> new Guarded(Files.newInputStream(file), name, caps, null)));
            }
        } catch (ZipException e) {
            throw new ImportRefused(ImportRefusal.BROKEN_ZIP, name, "");
        } catch (IOException e) {
            throw new ImportRefused(ImportRefusal.UNREADABLE, name, "");
        }
    }

    private void addZip(Path file, String container) throws IOException {
        var zip = new ZipFile(file.toFile());
        zips.add(zip);
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (UNSAFE.matcher(entry.getName()).find()) {
                throw new ImportRefused(ImportRefusal.UNSAFE_NAME, container, entry.getName());
            }
            if (!entry.isDirectory() && !entry.getName().contains("__MACOSX/")) {
                addEntry(zip, entry, container);
            }
        }
    }

    private void addEntry(ZipFile zip, ZipEntry entry, String container) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (ends(name, ".zip")) {
            throw new ImportRefused(ImportRefusal.ZIP_IN_ZIP, container, name);
        }
        if (!isReadable(name)) {
            return;
        }
        count(name, entry.getSize());
        if (entry.getSize() > caps.ratioFrom()
                && entry.getSize() / Math.max(1, entry.getCompressedSize()) > caps.ratio()) {
            throw new ImportRefused(ImportRefusal.ZIP_BOMB, name, String.valueOf(caps.ratio()));
        }
        items.add(new Item(container, name, () -> new Guarded(zip.getInputStream(entry), name, caps, entry)));
    }

    private void count(String name, long size) {
        together += Math.max(0, size);
        if (size > caps.file()) {
            throw new ImportRefused(ImportRefusal.TOO_LARGE, name, Sizes.of(caps.file()));
        }
        if (together > caps.together()) {
            throw new ImportRefused(ImportRefusal.TOO_LARGE_TOGETHER, name, Sizes.of(caps.together()));
        }
        if (items.size() >= caps.files()) {
            throw new ImportRefused(ImportRefusal.TOO_MANY_FILES, name, String.valueOf(caps.files()));
        }
    }

    private void giveNames() {
        for (Item item : items) {
            boolean alone = items.stream()
                            .filter(other -> other.name().equals(item.name()))
                            .count()
                    == 1;
            String name = alone ? item.name() : item.full();
            for (int number = 2; byName.containsKey(name); number++) {
                name = number + "/" + item.full();
            }
            byName.put(name, item);
        }
    }

    /// By how it starts, not by its name.
    private static boolean isZip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
        }
    }

    static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static boolean isReadable(String name) {
        return READABLE.stream().anyMatch(end -> ends(name, end));
    }

    private static boolean ends(String name, String end) {
        return name.toLowerCase(Locale.ROOT).endsWith(end);
    }
}
