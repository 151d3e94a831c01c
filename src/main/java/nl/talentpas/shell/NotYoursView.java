package nl.talentpas.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// Somebody else's data, refused by a service: the same page as for what is not there.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotYoursView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        show("map", "shell.not-found");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
