package nl.talentpas.coaching.proposal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.proposal.Chain;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// The proposal pages as each party opens them, with one fresh chain per test.
abstract class ProposalPages extends ViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ProposalService proposals;

    Chain chain;

    @BeforeEach
    void makeAChain() {
        chain = Chain.in(context);
    }

    void openAsResident(String path) {
        signIn(SignIn.as(chain.resident, Role.RESIDENT));
        UI.getCurrent().navigate(path);
    }

    void openAsResident(ProposalId id) {
        openAsResident(ProposalNavigation.page(ProposalParty.RESIDENT, id));
    }

    void openAsEmployer(String path) {
        signIn(SignIn.as(chain.employer, Role.EMPLOYER));
        UI.getCurrent().navigate(path);
    }

    void openAsEmployer(ProposalId id) {
        openAsEmployer(ProposalNavigation.page(ProposalParty.EMPLOYER, id));
    }

    void openAsCoach(ProposalId id) {
        signIn(SignIn.as(chain.coach, Role.COACH));
        UI.getCurrent().navigate(ProposalNavigation.page(ProposalParty.COACH, id));
    }

    /// As the coach, who sees everything.
    ProposalDetails stored(ProposalId id) {
        signIn(SignIn.as(chain.coach, Role.COACH));
        return proposals.find(id).orElseThrow();
    }

    static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> has(button, testId))));
    }

    static void choose(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    static void type(String testId, String text) {
        _setValue(get(TextArea.class, testId), text);
    }

    static <T extends Component> T get(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> has(component, testId)));
    }

    static boolean shows(String testId) {
        return !_find(Component.class, spec -> spec.withPredicate(component -> has(component, testId)))
                .isEmpty();
    }

    static String heading() {
        return _get(H1.class).getText();
    }

    /// Everything visible on the page.
    static String page() {
        return UI.getCurrent()
                .getChildren()
                .map(component -> component.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private static boolean has(Component component, String testId) {
        return testId.equals(component.getElement().getAttribute("data-testid"));
    }
}
