package nl.talentpas.skills.load;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/// Counts what really comes out of a file, whatever it says of itself, and compares the checksum at its end.
final class Guarded extends FilterInputStream {

    private final String name;
    private final Caps caps;
    private final @Nullable ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    /// @param entry null for a file that is not in a zip
    Guarded(InputStream in, String name, Caps caps, @Nullable ZipEntry entry) {
        super(in);
        this.name = name;
        this.caps = caps;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read < 0) {
            checkWhole();
            return read;
        }
        checksum.update(bytes, offset, read);
        count += read;
        checkSize();
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkSize() {
        if (count > caps.file()) {
            throw new ImportRefused(ImportRefusal.TOO_LARGE, name, Sizes.of(caps.file()));
        }
        if (entry != null
                && count > caps.ratioFrom()
                && count / Math.max(1, entry.getCompressedSize()) > caps.ratio()) {
            throw new ImportRefused(ImportRefusal.ZIP_BOMB, name, String.valueOf(caps.ratio()));
        }
    }

    private void checkWhole() {
        if (entry != null && (count != entry.getSize() || checksum.getValue() != entry.getCrc())) {
            throw new ImportRefused(ImportRefusal.BROKEN_ZIP, name, "");
        }
    }
}
