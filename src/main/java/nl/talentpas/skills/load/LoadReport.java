package nl.talentpas.skills.load;

import java.util.List;

/// What a load found and did.
///
/// @param changed database rows inserted, changed or removed; 0 when the same content is loaded again
public record LoadReport(int concepts, int relations, int changed, List<Problem> problems) {}
