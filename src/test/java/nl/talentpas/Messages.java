package nl.talentpas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One message bundle as it stands in the sources, in the file's order.
record Messages(String file, List<Map.Entry<String, String>> lines) {

    private static final Path FOLDER = Path.of("src", "main", "resources", "vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");

    static Messages of(String file) throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .map(parts -> Map.entry(parts[0], parts.length > 1 ? parts[1] : ""))
                .toList();
        return new Messages(file, lines);
    }

    static List<Messages> all() throws IOException {
        return List.of(of("translations.properties"), of("translations_en.properties"));
    }

    List<String> keys() {
        return lines.stream().map(Map.Entry::getKey).toList();
    }

    Map<String, List<String>> placeholders() {
        return lines.stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> placeholdersOf(line.getValue()),
                        (first, second) -> first,
                        TreeMap::new));
    }

    static List<String> placeholdersOf(String message) {
        return found(PLACEHOLDER, message, Matcher::group).stream()
                .map(placeholder -> placeholder.replaceAll("[^0-9]", ""))
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> found(Pattern pattern, String text, Function<Matcher, String> part) {
        Matcher matcher = pattern.matcher(text);
        var parts = new java.util.ArrayList<String>();
        while (matcher.find()) {
            parts.add(part.apply(matcher));
        }
        return parts;
    }

    @Override
    public String toString() {
        return file;
    }
}
