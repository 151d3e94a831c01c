package nl.talentpas.passport.ui;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.passport.Completeness;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.passport.Trait;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.Places;
import org.springframework.stereotype.Component;

/// The passport of whoever is signed in.
@Component
class MyPassport {

    private final PassportService passports;
    private final CurrentUser user;
    private final Places places;

    MyPassport(PassportService passports, CurrentUser user, Places places) {
        this.passports = passports;
        this.user = user;
        this.places = places;
    }

    PassportDetails details() {
        return passports.of(me());
    }

    Wishes wishes() {
        return details().wishes();
    }

    Completeness completeness() {
        return passports.completenessOf(me());
    }

    Optional<Instant> agreedAt() {
        return passports.agreedAt(me());
    }

    /// What an employer sees of me before I give my name.
    AnonymousCard card() {
        return AnonymousCard.of(details(), places);
    }

    Optional<Experience> experience(ExperienceId id) {
        return details().experiences().stream()
                .filter(experience -> experience.id().equals(id))
                .findFirst();
    }

    void claim(SkillClaim claim) {
        passports.claim(me(), claim);
    }

    void claim(TaskClaim claim) {
        passports.claim(me(), claim);
    }

    void dropSkill(ConceptUri skill) {
        passports.dropSkill(me(), skill);
    }

    void dropTask(ConceptUri task) {
        passports.dropTask(me(), task);
    }

    void adopt(Collection<SkillClaim> skills, Collection<TaskClaim> tasks) {
        passports.adopt(me(), skills, tasks);
    }

    void keep(Experience experience) {
        passports.keep(me(), experience);
    }

    void forget(ExperienceId experience) {
        passports.forget(me(), experience);
    }

    void wish(Wishes wishes) {
        passports.wish(me(), wishes);
    }

    void tellAbout(String about) {
        passports.describe(me(), about, details().traits());
    }

    void choose(Set<Trait> traits) {
        passports.describe(me(), details().about(), traits);
    }

    void agreeToMatching(boolean agreed) {
        passports.agreeToMatching(me(), agreed);
    }

    private AccountId me() {
        return user.id();
    }
}
