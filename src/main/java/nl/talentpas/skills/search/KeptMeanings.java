package nl.talentpas.skills.search;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The directions of names as they are kept on disk, by name: after an import only new names have to be computed.
final class KeptMeanings {

    private static final Logger LOG = LoggerFactory.getLogger(KeptMeanings.class);

    /// Goes up whenever the same name gets another direction.
    private static final int FORMAT = 1;

    private final Path file;

    KeptMeanings(SearchFolder folder) {
        this.file = folder.file("meanings");
    }

    /// Empty when there is nothing, or nothing that can be trusted.
    Map<String, byte[]> read() {
        if (!Files.exists(file)) {
            return Map.of();
        }
        var checked = new CRC32();
        try (var in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file)), checked))) {
            if (in.readInt() != FORMAT) {
                return Map.of();
            }
            Map<String, byte[]> directions = directions(in);
            long sum = checked.getValue();
            return in.readLong() == sum ? directions : Map.of();
        } catch (IOException e) {
            LOG.warn("The kept meanings cannot be read and are computed again: {}", e.toString());
            return Map.of();
        }
    }

    private static Map<String, byte[]> directions(DataInputStream in) throws IOException {
        Map<String, byte[]> directions = new HashMap<>();
        int names = in.readInt();
        for (int name = 0; name < names; name++) {
            directions.put(in.readUTF(), in.readNBytes(Meaning.SIZE));
        }
        return directions;
    }

    void keep(Map<String, byte[]> directions) {
        Path unfinished = file.resolveSibling("meanings.unfinished");
        try {
            write(unfinished, directions);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("What names mean could not be kept: {}", e.toString());
        }
    }

    private static void write(Path file, Map<String, byte[]> directions) throws IOException {
        var checked = new CRC32();
        try (var out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), checked))) {
            out.writeInt(FORMAT);
            out.writeInt(directions.size());
            for (Map.Entry<String, byte[]> each : directions.entrySet()) {
                out.writeUTF(each.getKey());
                out.write(each.getValue());
            }
            out.flush();
            out.writeLong(checked.getValue());
        }
    }
}
