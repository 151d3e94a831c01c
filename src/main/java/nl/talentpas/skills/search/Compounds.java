package nl.talentpas.skills.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes compounds apart with the vocabulary's own words: `heftruckchauffeur` is `heftruck` and `chauffeur`.
///
/// @param words lower-case words without accents
public record Compounds(Set<String> words) {

    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_REST = 4;
    private static final List<String> LINKS = List.of("", "s", "en", "e");

    /// The parts that are words themselves, in order; empty when the word is no compound. The first or the last part
    /// may be unknown: `vorkheftruck` gives `heftruck`.
    public List<String> partsOf(String word) {
        List<String> best = List.of();
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            List<String> parts = partsAt(word, cut);
            if (letters(parts) > letters(best)) {
                best = parts;
            }
        }
        return best;
    }

    private List<String> partsAt(String word, int cut) {
        List<String> parts = new ArrayList<>();
        String start = word.substring(0, cut);
        for (String link : LINKS) {
            String stem = start.endsWith(link) ? start.substring(0, start.length() - link.length()) : "";
            if (stem.length() >= SHORTEST_PART && words.contains(stem)) {
                parts.add(stem);
                break;
            }
        }
        String end = word.substring(cut);
        if (words.contains(end)) {
            parts.add(end);
        } else if (!parts.isEmpty()) {
            parts.addAll(partsOf(end));
        }
        boolean restIsLong = parts.size() > 1 || Math.min(start.length(), end.length()) >= SHORTEST_REST;
        return restIsLong ? parts : List.of();
    }

    private static int letters(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }
}
