package nl.talentpas.passport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// What is kept of a claimed skill, under the skill's address.
@Embeddable
record ClaimedSkill(
        @Column(name = "skill_level") @Enumerated(EnumType.STRING)
        Level level,

        @Column(name = "wanting") @Enumerated(EnumType.STRING) @Nullable Wanting wanting) {

    static ClaimedSkill of(SkillClaim claim) {
        return new ClaimedSkill(claim.level(), claim.wanting());
    }

    SkillClaim claim(String skill) {
        return new SkillClaim(new ConceptUri(skill), level, wanting);
    }

    /// The higher of both levels, and the later word on wanting when there is one.
    ClaimedSkill and(ClaimedSkill later) {
        Level higher = level.compareTo(later.level) >= 0 ? level : later.level;
        return new ClaimedSkill(higher, later.wanting == null ? wanting : later.wanting);
    }
}
