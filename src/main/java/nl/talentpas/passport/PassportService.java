package nl.talentpas.passport;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.skills.ConceptUri;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person's own passport. Only the owner changes it; the owner and their coach read it.
@Service
@Transactional
@PreAuthorize("hasAnyRole('RESIDENT','STUDENT')")
public class PassportService {

    private static final String READERS = "hasAnyRole('RESIDENT','STUDENT','COACH')";

    private final PassportRepository passports;
    private final PassportGuard guard;
    private final AuditLog audit;
    private final Clock clock;

    PassportService(PassportRepository passports, PassportGuard guard, AuditLog audit, Clock clock) {
        this.passports = passports;
        this.guard = guard;
        this.audit = audit;
        this.clock = clock;
    }

    /// The owner's passport, made empty when there is none yet.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for anybody but the owner and their coach
    @PreAuthorize(READERS)
    public PassportDetails of(AccountId owner) {
        guard.requireReader(owner);
        return passport(owner).details();
    }

    @PreAuthorize(READERS)
    public Completeness completenessOf(AccountId owner) {
        guard.requireReader(owner);
        return Completeness.of(passport(owner).details());
    }

    /// When the owner agreed to be matched; empty when they did not.
    @PreAuthorize(READERS)
    public Optional<Instant> agreedAt(AccountId owner) {
        guard.requireReader(owner);
        return passport(owner).agreedAt();
    }

    /// Claims the skill, in place of an earlier claim for it.
    public void claim(AccountId owner, SkillClaim claim) {
        change(owner, passport -> passport.claim(claim));
    }

    public void dropSkill(AccountId owner, ConceptUri skill) {
        change(owner, passport -> passport.dropSkill(skill));
    }

    /// Says something of a task, in place of what was said of it earlier.
    public void claim(AccountId owner, TaskClaim claim) {
        change(owner, passport -> passport.claim(claim));
    }

    public void dropTask(AccountId owner, ConceptUri task) {
        change(owner, passport -> passport.dropTask(task));
    }

    /// Adds many claims at once; an earlier claim for the same skill or task keeps its higher level and is not lost.
    public void adopt(AccountId owner, Collection<SkillClaim> skills, Collection<TaskClaim> tasks) {
        change(owner, passport -> passport.adopt(skills, tasks));
    }

    /// Adds the experience, or changes the one with the same id.
    ///
    /// @throws AccessDeniedException when the id is of somebody else's experience
    public void keep(AccountId owner, Experience experience) {
        change(owner, passport -> {
            if (!passport.holds(experience.id())
                    && passports.knowsExperience(experience.id().id())) {
                throw new AccessDeniedException("Not your experience");
            }
            passport.keep(experience);
        });
    }

    public void forget(AccountId owner, ExperienceId experience) {
        change(owner, passport -> passport.forget(experience));
    }

    public void wish(AccountId owner, Wishes wishes) {
        change(owner, passport -> passport.wish(wishes));
    }

    /// @throws IllegalArgumentException when the text is too long or there are too many traits
    public void describe(AccountId owner, String about, Set<Trait> traits) {
        change(owner, passport -> passport.describe(about, traits));
    }

    /// Gives or withdraws consent to be matched; recorded in the audit log.
    public void agreeToMatching(AccountId owner, boolean agreed) {
        change(owner, passport -> {
            if (agreed) {
                passport.agree(clock.instant());
            } else {
                passport.withdraw();
            }
        });
        audit.record(agreed ? AuditAction.CONSENT_GIVEN : AuditAction.CONSENT_WITHDRAWN, owner, "matching");
    }

    private void change(AccountId owner, Consumer<Passport> verb) {
        guard.requireOwner(owner);
        Passport passport = passport(owner);
        verb.accept(passport);
        passports.save(passport.touch(clock.instant()));
    }

    private Passport passport(AccountId owner) {
        return passports.findById(owner.id()).orElseGet(() -> passports.save(new Passport(owner, clock.instant())));
    }
}
