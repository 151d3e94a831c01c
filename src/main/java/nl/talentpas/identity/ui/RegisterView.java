package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.identity.Municipalities;
import nl.talentpas.identity.Newcomer;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.identity.Registration;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.VisitorSignIn;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.StepBar;

/// Making an account in three short steps; the step stands in the address, what was typed stays when going back.
@Route("registreren")
@AnonymousAllowed
public class RegisterView extends Page implements BeforeEnterObserver {

    private static final String STEP = "stap";
    private static final int STEPS = 3;

    private final Registration registration;
    private final VisitorSignIn visitorSignIn;
    private final Choices<Role> who = Choices.one(
            getTranslation("identity.register.who"), Role.OPEN_TO_ALL, role -> getTranslation(EnumText.key(role)));
    private final NameStep name;
    private final CredentialsStep credentials;
    private final Stack stage = new Stack();

    RegisterView(
            Registration registration,
            VisitorSignIn visitorSignIn,
            PasswordPolicy policy,
            Municipalities municipalities) {
        this.registration = registration;
        this.visitorSignIn = visitorSignIn;
        this.name = new NameStep(municipalities);
        this.credentials = new CredentialsStep(policy);
        heading(getTranslation("identity.register.title"));
        lead(getTranslation("identity.register.lead"));
        who.setId("who");
        who.onTap(chosen -> {
            if (!chosen.isEmpty()) {
                open(2);
            }
        });
        stage.addClassName("narrow");
        add(stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STEP)
                .orElse("1");
        int step = asked.matches("[1-3]") ? Integer.parseInt(asked) : 1;
        show(Math.min(step, firstOpenStep()));
    }

    /// The first step that still misses something: nobody gets past it by its address.
    private int firstOpenStep() {
        if (who.chosen().isEmpty()) {
            return 1;
        }
        return name.isComplete() ? STEPS : 2;
    }

    private void show(int step) {
        stage.removeAll();
        stage.add(new StepBar(step, STEPS));
        switch (step) {
            case 1 -> stage.add(Card.titled(getTranslation("identity.register.who"), who));
            case 2 ->
                stage.add(card("identity.register.name", name), actions(1, "identity.register.next", this::named));
            default ->
                stage.add(
                        card("identity.register.credentials", credentials),
                        actions(2, "identity.register.submit", this::register));
        }
    }

    private Card card(String title, Component fields) {
        return Card.titled(getTranslation(title), fields);
    }

    private BottomBar actions(int before, String words, Runnable action) {
        Button back = Buttons.secondary(getTranslation("uikit.back"), () -> open(before));
        back.setId("back");
        Button next = Buttons.primary(getTranslation(words), action);
        next.setId("next");
        return new BottomBar(back, next);
    }

    private void named() {
        if (name.check()) {
            open(STEPS);
        }
    }

    private void register() {
        if (!credentials.check()) {
            return;
        }
        var newcomer = new Newcomer(
                who.chosen().iterator().next(),
                name.name(),
                credentials.email(),
                credentials.password(),
                name.municipality(),
                getLocale());
        registration
                .register(newcomer)
                .ifPresent(account -> visitorSignIn.begin(
                        account,
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse()));
        heading(getTranslation("identity.register.done", newcomer.name().first()));
        lead("");
        stage.removeAll();
        stage.add(new Registered(newcomer));
    }

    private static void open(int step) {
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of(STEP, String.valueOf(step)));
    }
}
