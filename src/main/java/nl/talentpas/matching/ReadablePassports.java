package nl.talentpas.matching;

import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportService;
import org.springframework.stereotype.Component;

/// Passports as the current user may have them ranked. Looking at one's own matches needs no consent to be matched;
/// being shown to others does.
@Component
class ReadablePassports {

    private final PassportService passports;
    private final CurrentUser currentUser;

    ReadablePassports(PassportService passports, CurrentUser currentUser) {
        this.passports = passports;
        this.currentUser = currentUser;
    }

    /// @throws org.springframework.security.access.AccessDeniedException for anybody but the person and their coach
    PassportDetails of(AccountId person) {
        PassportDetails passport = passports.of(person);
        boolean own = currentUser.maybe().filter(person::equals).isPresent();
        return new PassportDetails(
                passport.owner(),
                passport.skills(),
                passport.tasks(),
                passport.experiences(),
                passport.wishes(),
                passport.about(),
                passport.traits(),
                own || passport.matchable(),
                passport.tieKey());
    }
}
