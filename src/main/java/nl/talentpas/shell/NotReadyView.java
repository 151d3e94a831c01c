package nl.talentpas.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.talentpas.uikit.NotReadyException;

/// Shown while the application has just started and cannot rank yet; asks again by itself.
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class NotReadyView extends ErrorPage implements HasErrorParameter<NotReadyException> {

    private static final int AGAIN_AFTER_MS = 4000;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotReadyException> parameter) {
        show("hourglass", "shell.not-ready");
        return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("setTimeout(() => window.location.reload(), $0)", AGAIN_AFTER_MS);
    }
}
