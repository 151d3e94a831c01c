package nl.talentpas.passport;

import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// What a person says of a task: whether they can do it and how much they want to (null: not said).
public record TaskClaim(
        ConceptUri task, boolean can, @Nullable Wanting wanting) {}
