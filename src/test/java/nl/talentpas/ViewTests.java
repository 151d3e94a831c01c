package nl.talentpas;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Base of every view test: the real application on in-memory H2, a browserless Vaadin around it, Dutch by default.
@IntegrationTest
public abstract class ViewTests {

    private static final Routes ROUTES = new Routes().autoDiscoverViews("nl.talentpas");

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        MockVaadin.setMockRequestFactory(SigningInRequest::new);
        MockVaadin.INSTANCE.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.INSTANCE.tearDown();
        SecurityContextHolder.clearContext();
    }

    /// From here on, everything happens as this user: services, views and menu.
    protected void signIn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    /// The page says that there is nothing here, as it does for what somebody else may see.
    protected static void assertNotThere() {
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
    }

    /// The page says that it is for another role.
    protected static void assertNotForMe() {
        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is niet voor jou");
    }

    /// A request in which somebody can sign in: the session gets another id, as in a real server.
    private static final class SigningInRequest extends FakeRequest {

        private final FakeHttpSession session;

        SigningInRequest(FakeHttpSession session) {
            super(session);
            this.session = session;
        }

        @Override
        public boolean isRequestedSessionIdValid() {
            return true;
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }
    }
}
