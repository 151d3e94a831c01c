package nl.talentpas.vacancy.ui;

import java.util.Set;
import nl.talentpas.vacancy.IncompleteVacancy.Part;

/// A card of the vacancy editor.
interface EditorSection {

    /// Shows again what the draft holds, after another section changed it.
    default void refresh() {}

    /// Whether every field holds something that can be kept; what cannot says so at the field.
    default boolean isValid() {
        return true;
    }

    /// Says at its place which of these parts is missing, and no longer which of the others was.
    default void complain(Set<Part> missing) {}
}
