package nl.talentpas.skills;

/// A vocabulary was loaded and is stored.
///
/// @param scheme which one; [#ELSEWHERE] when another instance of the application changed one or more
public record VocabularyChanged(String scheme) {

    static final String ELSEWHERE = "";
}
