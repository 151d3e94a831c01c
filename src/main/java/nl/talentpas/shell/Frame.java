package nl.talentpas.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.CoachDirectory.CoachCard;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.notifications.Notices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What the frame around a page knows of the person who looks at it.
@Component
class Frame {

    private final CurrentUser currentUser;
    private final AccountService accounts;
    private final Notices notices;
    private final ObjectProvider<CoachDirectory> coaches;
    private final AuthenticationContext authentication;

    Frame(
            CurrentUser currentUser,
            AccountService accounts,
            Notices notices,
            ObjectProvider<CoachDirectory> coaches,
            AuthenticationContext authentication) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.notices = notices;
        this.coaches = coaches;
        this.authentication = authentication;
    }

    Optional<AccountDetails> account() {
        return currentUser.maybe().flatMap(accounts::find);
    }

    boolean has(Role role) {
        return currentUser.has(role);
    }

    int unreadNotices() {
        return currentUser.maybe().map(notices::unreadOf).orElse(0);
    }

    Optional<CoachCard> coach() {
        return currentUser
                .maybe()
                .flatMap(person -> coaches.stream().findFirst().flatMap(directory -> directory.coachOf(person)));
    }

    void signOut() {
        authentication.logout();
    }
}
