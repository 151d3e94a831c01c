package nl.talentpas.discovery.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import nl.talentpas.discovery.Discovery;

/// Where a visitor's answers are: in their own session and nowhere else.
final class VisitorSession {

    private VisitorSession() {}

    /// What this visitor said so far; nothing yet at first.
    static Discovery discovery() {
        return maybe().orElseGet(() -> {
            var begun = new Discovery();
            VaadinSession.getCurrent().setAttribute(Discovery.class, begun);
            return begun;
        });
    }

    /// Empty outside a visitor's session, and for who did not begin.
    static Optional<Discovery> maybe() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> session.getAttribute(Discovery.class));
    }

    static void forget() {
        VaadinSession.getCurrent().setAttribute(Discovery.class, null);
    }
}
