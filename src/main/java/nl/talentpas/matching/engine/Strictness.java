package nl.talentpas.matching.engine;

import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.Licence;

/// How many people fit a demand, and how many more would if it asked less.
///
/// @param people who reach the threshold and pass every filter
/// @param withoutSkill per required skill, in the demand's order
/// @param withoutLicence per required licence
public record Strictness(int people, List<SkillGain> withoutSkill, List<LicenceGain> withoutLicence) {

    /// @param whenDropped how many more people when the skill is not asked; negative when most people who fit have it
    /// @param whenTrainable how many more when it can be learned on the job
    public record SkillGain(ConceptUri skill, int whenDropped, int whenTrainable) {}

    public record LicenceGain(Licence licence, int whenDropped) {}
}
