package nl.talentpas.skills.load;

/// How many rows a file held, and how many of them had a problem.
public record FileCount(String file, long rows, int problems) {}
