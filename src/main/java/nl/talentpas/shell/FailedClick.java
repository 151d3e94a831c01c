package nl.talentpas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.talentpas.uikit.NotReadyException;
import nl.talentpas.uikit.Toast;
import nl.talentpas.uikit.UnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// When a click fails, the page stays as it was and says so; the details go to the log.
@Component
class FailedClick implements ErrorHandler, VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FailedClick.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String key = switch (event.getThrowable()) {
            case AccessDeniedException refused -> "shell.failed.not-allowed";
            case OptimisticLockingFailureException changed -> "shell.failed.changed-meanwhile";
            case NotReadyException starting -> "shell.failed.not-ready";
            case UnavailableException away -> {
                LOG.warn("A click could not be answered: {}", away.getMessage());
                yield "shell.failed.unavailable";
            }
            default -> {
                LOG.error("A click failed", event.getThrowable());
                yield "shell.failed.unexpected";
            }
        };
        UI ui = UI.getCurrent();
        if (ui != null) {
            Toast.show(ui.getTranslation(key));
        }
    }
}
