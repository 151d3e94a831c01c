package nl.talentpas.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.matching.engine.Policy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyViewTests extends ViewTests {

    @Autowired
    private PolicyService policies;

    @Test
    void anAdministratorChangesTheThreshold() {
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(PolicyView.class);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Iemand past vanaf (%)")), 65);
        save();
        assertThat(policies.current().policy().thresholdPercent()).isEqualTo(65);
        policies.change(Policy.standard());
    }

    @Test
    void partsThatDoNotMakeAHundredAreRefusedInWords() {
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(PolicyView.class);
        int before = policies.current().number();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Kan (van de 100)")), 80);
        save();
        assertThat(_get(Span.class, spec -> spec.withId("policy-problem")).getText())
                .contains("precies 100");
        assertThat(policies.current().number()).isEqualTo(before);
    }

    @Test
    void aCoachIsRefused() {
        signIn(SignIn.as(AccountId.next(), Role.COACH));
        UI.getCurrent().navigate(PolicyView.class);
        assertNotForMe();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withId("policy-save")));
    }
}
