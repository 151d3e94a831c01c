package nl.talentpas.skills.words;

import java.util.List;
import nl.talentpas.skills.Concept;

/// A concept that a text names.
///
/// @param words where its words stand, in order
/// @param confidence in thousandths
/// @param wished whether the text says it as a wish, not as a fact
public record Sighting(Concept concept, List<Span> words, int confidence, boolean wished) {

    /// @param end one past the last character
    public record Span(int start, int end) {}
}
