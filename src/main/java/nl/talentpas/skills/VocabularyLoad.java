package nl.talentpas.skills;

import java.time.Instant;
import java.util.List;
import nl.talentpas.skills.load.Problem;

/// What the last load of one vocabulary found and did.
///
/// @param changed database rows that it added, changed or removed
public record VocabularyLoad(
        String scheme, int concepts, int relations, int changed, Instant at, List<Problem> problems) {}
