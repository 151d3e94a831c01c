package nl.talentpas.matching;

import java.util.List;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.Wishes;

/// What a visitor without an account has said so far.
public record Sketch(List<SkillClaim> skills, List<TaskClaim> tasks, Wishes wishes) {}
