package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import java.util.Optional;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignInRefusal;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// Signing in; says in words why it did not work. In the demonstration also one tap per role.
@Route("inloggen")
@AnonymousAllowed
public class LoginView extends Page implements BeforeEnterObserver {

    private final CurrentUser currentUser;
    private final DemoAccounts demo;

    LoginView(CurrentUser currentUser, DemoAccounts demo) {
        this.currentUser = currentUser;
        this.demo = demo;
        heading(getTranslation("identity.sign-in.title"));
        lead(getTranslation("identity.sign-in.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.maybe().isPresent()) {
            event.forwardTo(home());
            return;
        }
        var asked = event.getLocation().getQueryParameters().getParameters();
        Optional<SignInRefusal> refusal = Arrays.stream(SignInRefusal.values())
                .filter(reason -> asked.containsKey(reason.parameter()))
                .findFirst();
        var content = new Stack();
        content.addClassName("narrow");
        refusal.ifPresent(reason -> content.add(refused(reason)));
        if (asked.containsKey("changed")) {
            content.add(new Callout("circle-check", Tone.GOOD, getTranslation("identity.sign-in.password-changed")));
        }
        content.add(new Card(new SignInForm(typedBefore()), forgotten()), registering());
        if (demo.offered()) {
            content.add(new DemoDoors());
        }
        add(content);
    }

    private String home() {
        return Role.homeOf(Arrays.stream(Role.values()).filter(currentUser::has).toList());
    }

    private Callout refused(SignInRefusal reason) {
        String words = getTranslation(EnumText.key(reason));
        var callout = new Callout("triangle-alert", Tone.BAD, words).urgent();
        return Handles.testId(callout, "sign-in-refusal");
    }

    private Anchor forgotten() {
        var link = new Anchor("wachtwoord-vergeten", getTranslation("identity.sign-in.forgotten"));
        link.setId("forgotten");
        return link;
    }

    private Paragraph registering() {
        var link = new Anchor("registreren", getTranslation("identity.sign-in.register"));
        link.setId("register");
        return new Paragraph(new Text(getTranslation("identity.sign-in.no-account") + " "), link);
    }

    /// The address of the attempt that just failed; asked once.
    private static String typedBefore() {
        var session = VaadinSession.getCurrent().getSession();
        Object typed = session.getAttribute(SignInRefusal.TYPED_EMAIL);
        session.removeAttribute(SignInRefusal.TYPED_EMAIL);
        return typed instanceof String email ? email : "";
    }
}
