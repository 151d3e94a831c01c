package nl.talentpas.skills.load;

import java.util.Comparator;

/// A file that was read through and found sound.
///
/// @param rows without the header
/// @param edition the newest modification date in it, else the version in its name, else [#UNDATED]; empty for a
///     collection, which never says that
/// @param hash of its bytes
record PlannedFile(String name, Content content, long rows, String edition, String hash) {

    static final String UNDATED = "0";

    /// The same whatever the order and the packing of the files: newest edition first, for what holds in every
    /// language.
    static final Comparator<PlannedFile> READING_ORDER = Comparator.comparingInt(
                    (PlannedFile file) -> file.content().place())
            .thenComparing(Comparator.comparing(PlannedFile::edition).reversed())
            .thenComparing(PlannedFile::language)
            .thenComparing(PlannedFile::hash);

    private String language() {
        return content instanceof ConceptFile concepts ? concepts.language() : "";
    }
}
