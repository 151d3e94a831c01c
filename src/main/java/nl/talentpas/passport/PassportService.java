package nl.talentpas.passport;

import java.util.Collection;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.ConceptUri;
import org.springframework.stereotype.Service;

/// A person's own passport. Only the owner changes it; the owner and their coach read it.
@Service
public class PassportService {

    /// The owner's passport, made empty when there is none yet.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for anybody but the owner and their coach
    public PassportDetails of(AccountId owner) {
        throw new UnsupportedOperationException();
    }

    public Completeness completenessOf(AccountId owner) {
        throw new UnsupportedOperationException();
    }

    /// Claims the skill, in place of an earlier claim for it.
    public void claim(AccountId owner, SkillClaim claim) {
        throw new UnsupportedOperationException();
    }

    public void dropSkill(AccountId owner, ConceptUri skill) {
        throw new UnsupportedOperationException();
    }

    /// Says something of a task, in place of what was said of it earlier.
    public void claim(AccountId owner, TaskClaim claim) {
        throw new UnsupportedOperationException();
    }

    public void dropTask(AccountId owner, ConceptUri task) {
        throw new UnsupportedOperationException();
    }

    /// Adds many claims at once; an earlier claim for the same skill or task keeps its higher level and is not lost.
    public void adopt(AccountId owner, Collection<SkillClaim> skills, Collection<TaskClaim> tasks) {
        throw new UnsupportedOperationException();
    }

    /// Adds the experience, or changes the one with the same id.
    public void keep(AccountId owner, Experience experience) {
        throw new UnsupportedOperationException();
    }

    public void forget(AccountId owner, ExperienceId experience) {
        throw new UnsupportedOperationException();
    }

    public void wish(AccountId owner, Wishes wishes) {
        throw new UnsupportedOperationException();
    }

    public void describe(AccountId owner, String about, Set<Trait> traits) {
        throw new UnsupportedOperationException();
    }

    /// Gives or withdraws consent to be matched; recorded in the audit log.
    public void agreeToMatching(AccountId owner, boolean agreed) {
        throw new UnsupportedOperationException();
    }
}
