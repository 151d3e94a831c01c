package nl.talentpas.skills.load;

/// A row that could not be used, or not entirely, and why.
///
/// @param line where the row starts in the file, the header being line 1; 0 when it is about the whole file
/// @param detail what stands there, or how much is allowed
public record Problem(String file, long line, ProblemKind kind, String detail) {}
