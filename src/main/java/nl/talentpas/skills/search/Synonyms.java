package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Words of one language that mean nearly the same, by their stems: what somebody calls a challenge stands in the
/// vocabulary as a problem. Written by us, in families of a line each.
final class Synonyms {

    private final Map<String, Set<String>> families = new HashMap<>();

    /// Empty for a language of which no families were written.
    Synonyms(Language language, String code) {
        lines(code).stream().filter(line -> !line.startsWith("#")).forEach(line -> add(language, line));
    }

    private void add(Language language, String line) {
        List<String> stems = Arrays.stream(line.split(",", -1))
                .map(language::stems)
                .filter(one -> one.size() == 1)
                .map(List::getFirst)
                .toList();
        stems.forEach(
                stem -> families.computeIfAbsent(stem, key -> new TreeSet<>()).addAll(stems));
    }

    /// The stems of other words that mean nearly the same as those with these stems.
    List<String> of(List<String> stems) {
        return stems.stream()
                .flatMap(stem -> families.getOrDefault(stem, Set.of()).stream())
                .filter(other -> !stems.contains(other))
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<String> lines(String code) {
        try (InputStream file = Synonyms.class.getResourceAsStream("/search/synonyms_" + code + ".txt")) {
            return file == null
                    ? List.of()
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
