package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;

/// Says in words what an exception means while a file is read.
final class Refusing {

    private Refusing() {}

    /// @param broken what it means when nothing more is known
    /// @param line the last one that was read
    static RuntimeException of(ImportRefusal broken, String name, long line, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CharacterCodingException coding -> {
                    return new ImportRefused(ImportRefusal.NOT_UTF8, name, String.valueOf(line));
                }
                case ZipException zip -> {
                    return new ImportRefused(ImportRefusal.BROKEN_ZIP, name, "");
                }
                case ImportRefused refused -> {
                    return refused;
                }
                default -> {}
            }
        }
        return problem instanceof IOException || problem instanceof UncheckedIOException
                ? new ImportRefused(ImportRefusal.UNREADABLE, name, "")
                : new ImportRefused(broken, name, String.valueOf(line));
    }
}
