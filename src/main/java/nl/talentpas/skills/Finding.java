package nl.talentpas.skills;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A concept that somebody's own words propose. Only a proposal: it counts when a person says yes.
///
/// @param places where the words stand, in order; of what follows from an occupation: the occupation's words
/// @param confidence in thousandths
/// @param wished whether the text says it as a wish, such as wanting to learn it
/// @param because the occupation or activity that was recognised and to which this belongs; null when it stands in the
///     text itself
public record Finding(
        Concept concept,
        List<Place> places,
        int confidence,
        boolean wished,
        @Nullable Concept because) {

    /// A stretch of the text.
    ///
    /// @param end one past the last character
    public record Place(int start, int end) {}

    public Optional<Concept> source() {
        return Optional.ofNullable(because);
    }
}
