package nl.talentpas.vacancy;

import java.util.Optional;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import org.springframework.stereotype.Component;

/// Who may read and change which vacancy.
@Component
class VacancyAccess {

    private final OrganisationService organisations;
    private final CurrentUser user;

    VacancyAccess(OrganisationService organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    /// The organisation that the current employer acts for; empty until they have described it.
    Optional<OrganisationDetails> organisation() {
        return organisations.mine();
    }

    boolean isOrganisationComplete() {
        return organisation().filter(OrganisationDetails::isComplete).isPresent();
    }

    boolean isMember(OrganisationId organisation) {
        return user.maybe()
                .filter(account -> organisations.isMember(account, organisation))
                .isPresent();
    }

    /// Coaches and administrators read everything that was ever published; a draft is its author's own.
    boolean knowsAll(VacancyStatus status) {
        return status != VacancyStatus.DRAFT && (user.has(Role.COACH) || user.has(Role.ADMIN));
    }
}
