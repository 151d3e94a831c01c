package nl.talentpas.passport;

import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// "I can do this": a skill, how well, and how much the person wants to use it (null: not said).
public record SkillClaim(
        ConceptUri skill, Level level, @Nullable Wanting wanting) {}
