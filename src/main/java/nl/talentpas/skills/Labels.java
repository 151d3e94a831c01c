package nl.talentpas.skills;

import java.util.List;

/// A concept's words in one language.
///
/// @param plain the everyday words a resident reads; the preferred label when the source has none
public record Labels(String preferred, String plain, List<String> alternatives, String description) {}
