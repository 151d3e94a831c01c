package nl.talentpas.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.uikit.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Something went wrong on our side, or does not answer just now: says so without details, and keeps those in the log.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<UnavailableException> away = awayIn(parameter.getException());
        if (away.isPresent()) {
            LOG.warn("A page could not be shown: {}", away.get().getMessage());
            show(WayOn.again("cloud-off", "shell.unavailable"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        LOG.error("A page failed", parameter.getException());
        show("wrench", "shell.error");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /// Vaadin looks for exact classes among causes; this may be a subclass, wrapped by whoever made the page.
    private static Optional<UnavailableException> awayIn(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(UnavailableException.class::isInstance)
                .map(UnavailableException.class::cast)
                .findFirst();
    }
}
