package nl.talentpas;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.uikit.EnumText;

/// The message keys that the Java sources name: literal keys, prefixes that end in a dot, notices and enums.
record MessageKeys(Set<String> literals, Set<String> prefixes, Set<String> notices, Set<String> words) {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern PREFIX = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)*\\.");
    private static final Pattern NOTICE = Pattern.compile("\\btell\\([^;\"]*\"([a-z-]+)\"");

    /// @param families the first parts of keys, `passport` of `passport.title`: only those make a literal a key
    static MessageKeys inSources(Set<String> families) throws IOException {
        List<String> sources = sources();
        Set<String> literals = all(sources, LITERAL);
        return new MessageKeys(
                matching(literals, KEY, families),
                matching(literals, PREFIX, families),
                all(sources, NOTICE),
                literals);
    }

    boolean use(String key) {
        return literals.contains(key)
                || prefixes.stream().anyMatch(key::startsWith)
                || key.startsWith("notice.") && words.contains(key.split("\\.")[1]);
    }

    /// The keys of one enum's constants, and of each variant of it that the sources name and the bundle starts.
    List<List<String>> families(Class<?> type, Set<String> defined) {
        return Stream.concat(Stream.of(""), words.stream().filter(word -> word.matches("[a-z-]+")))
                .map(variant -> Arrays.stream(type.getEnumConstants())
                        .map(constant -> EnumText.key((Enum<?>) constant, variant))
                        .toList())
                .filter(keys -> keys.stream().anyMatch(defined::contains))
                .toList();
    }

    static List<? extends Class<?>> publicEnums() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.talentpas").stream()
                        .filter(type -> type.isEnum() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(MessageKeys::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> all(List<String> sources, Pattern pattern) {
        return sources.stream()
                .flatMap(source -> Messages.found(pattern, source, found -> found.group(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> matching(Set<String> literals, Pattern pattern, Set<String> families) {
        return literals.stream()
                .filter(literal -> pattern.matcher(literal).matches() && families.contains(literal.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
