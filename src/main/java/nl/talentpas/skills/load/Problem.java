package nl.talentpas.skills.load;

/// A row that could not be used, or not entirely, and why.
///
/// @param line where the row starts in the file, the header being line 1
public record Problem(String file, long line, String message) {}
