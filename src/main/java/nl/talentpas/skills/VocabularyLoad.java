package nl.talentpas.skills;

import java.time.Instant;
import java.util.List;
import nl.talentpas.skills.load.FileCount;

/// What the last load of one vocabulary found and did.
///
/// @param concepts those that the vocabulary has now
/// @param changed database rows that it added, changed or removed
/// @param problems how many there are to be read
public record VocabularyLoad(
        String scheme, int concepts, int relations, int changed, Instant at, List<FileCount> files, int problems) {}
