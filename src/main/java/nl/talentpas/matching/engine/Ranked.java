package nl.talentpas.matching.engine;

import java.util.UUID;

/// One place in a ranking.
public record Ranked(UUID id, Explanation explanation) {}
