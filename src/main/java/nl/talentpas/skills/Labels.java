package nl.talentpas.skills;

import java.util.List;

/// A concept's words in one language.
///
/// @param plain the everyday words a resident reads; the preferred label when the source has none
/// @param hidden words that people look for and nobody should be shown, such as common misspellings
public record Labels(
        String preferred, String plain, List<String> alternatives, String description, List<String> hidden) {

    /// Of a source without hidden words.
    public Labels(String preferred, String plain, List<String> alternatives, String description) {
        this(preferred, plain, alternatives, description, List.of());
    }
}
