package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountRegistered;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Puts what a visitor found out into the passport of the account they register. Runs on the visitor's own thread and
/// within the registering transaction: what was shown to them is kept, or nobody is registered.
@Component
class Adoption {

    private final DiscoveryService discoveries;
    private final CurrentUser user;

    Adoption(DiscoveryService discoveries, CurrentUser user) {
        this.discoveries = discoveries;
        this.user = user;
    }

    boolean signedIn() {
        return user.maybe().isPresent();
    }

    /// Whether the reader has a passport of their own to keep it in.
    boolean possible() {
        return user.has(Role.RESIDENT) || user.has(Role.STUDENT);
    }

    /// Puts it into the reader's own passport.
    void keep(Discovery discovery) {
        if (!possible()) {
            throw new AccessDeniedException("Only residents and students have a passport");
        }
        keep(user.id(), discovery);
    }

    @EventListener
    void on(AccountRegistered registered) {
        if (registered.role() == Role.RESIDENT || registered.role() == Role.STUDENT) {
            VisitorSession.maybe().ifPresent(discovery -> keep(registered.account(), discovery));
        }
    }

    private void keep(AccountId person, Discovery discovery) {
        Locale language =
                Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.of("nl"));
        discoveries.keep(person, discovery, language);
        VisitorSession.forget();
    }
}
