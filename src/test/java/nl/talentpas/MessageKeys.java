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
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+\\.?|[a-z]+\\.");
    private static final Pattern NOTICE = Pattern.compile("\\btell\\([^;\"]*\"([a-z-]+)\"");

    /// A literal that is no key but starts some is a prefix: `shell.privacy` of `shell.privacy.1.title`.
    static MessageKeys inSources(Set<String> defined) throws IOException {
        List<String> sources = sources();
        Set<String> words = all(sources, LITERAL);
        Set<String> families = defined.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Set<String> named = words.stream()
                .filter(word -> KEY.matcher(word).matches() && families.contains(word.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
        var prefixes = named.stream()
                .filter(name -> !defined.contains(name) && defined.stream().anyMatch(key -> starts(name, key)))
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(prefixes);
        return new MessageKeys(named, prefixes, all(sources, NOTICE), words);
    }

    private static boolean starts(String prefix, String key) {
        boolean open = prefix.endsWith(".") || prefix.endsWith("-");
        return key.startsWith(open ? prefix : prefix + ".");
    }

    boolean use(String key) {
        return literals.contains(key)
                || prefixes.stream().anyMatch(prefix -> starts(prefix, key))
                || (key.startsWith("notice.") && words.contains(key.split("\\.")[1]));
    }

    /// The keys of all of an enum's constants, for the enum itself and for each variant that the sources name, where
    /// the
    /// bundle has at least one of them.
    Stream<String> ofEnum(Class<?> type, Set<String> defined) {
        List<String> keys = Arrays.stream(type.getEnumConstants())
                .map(constant -> EnumText.key((Enum<?>) constant))
                .toList();
        String stem = stem(keys.getFirst());
        return defined.stream()
                .map(MessageKeys::stem)
                .filter(found -> found.equals(stem) || isVariant(found, stem))
                .distinct()
                .flatMap(found -> keys.stream().map(key -> found + key.substring(stem.length())));
    }

    private boolean isVariant(String found, String stem) {
        return found.startsWith(stem + "-") && words.contains(found.substring(stem.length() + 1));
    }

    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.'));
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
}
