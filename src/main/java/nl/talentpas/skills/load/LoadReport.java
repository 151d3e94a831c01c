package nl.talentpas.skills.load;

import java.util.List;

/// What a load found and did.
///
/// @param changed database rows inserted, changed or removed; 0 when the same content is loaded again
/// @param problemCount all of them, of which the list holds the first
public record LoadReport(
        int concepts, int relations, int changed, List<FileCount> files, int problemCount, List<Problem> problems) {}
