package nl.talentpas.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.matching.Scene;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.uikit.Line;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PolicyViewTests extends ViewTests {

    @Autowired
    private PolicyService policies;

    @Autowired
    private Scene scene;

    @AfterEach
    void backToTheStandard() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        policies.restore(0);
    }

    @Test
    void anAdministratorChangesTheThresholdAndSaysWhy() {
        open();
        threshold(65);
        _setValue(_get(TextArea.class, spec -> spec.withId("policy-reason")), "De raad vroeg erom");
        save();
        assertThat(policies.current().policy().thresholdPercent()).isEqualTo(65);
        assertThat(shown("policy-version")).first().asString().contains("vanaf 65%", "De raad vroeg erom");
    }

    @Test
    void withoutAReasonNothingIsStoredAndNothingTypedIsLost() {
        open();
        int before = policies.current().number();
        threshold(65);
        save();
        var reason = _get(TextArea.class, spec -> spec.withId("policy-reason"));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(reason.getErrorMessage()).contains("Schrijf kort waarom");
        assertThat(policies.current().number()).isEqualTo(before);
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Iemand past vanaf (%)"))
                        .getValue())
                .isEqualTo(65);
    }

    @Test
    void theEffectIsShownBeforeAnythingIsStored() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        scene.resident(100, true);
        open();
        int before = policies.current().number();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Kan (van de 100)")), 50);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Wil (van de 100)")), 40);
        _click(_get(Button.class, spec -> spec.withId("policy-preview")));
        assertThat(shown("effect-average")).hasSize(1).first().asString().contains("Gemiddelde score", "→");
        assertThat(shown("effect-vacancy")).isNotEmpty();
        assertThat(policies.current().number()).isEqualTo(before);
    }

    @Test
    void anEarlierVersionComesBackWithOneButtonAndGoesWithAnother() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        policies.change(new Policy(600, 300, 100, true, 500, 500, 70), "Proef");
        open();
        _click(_find(Button.class, spec -> spec.withAttribute("data-testid", "policy-restore"))
                .getLast());
        assertThat(policies.current().policy()).isEqualTo(Policy.standard());
        assertThat(shown("policy-version")).first().asString().contains("De waarden van versie 0 kwamen terug");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "undo")));
        assertThat(policies.current().policy().thresholdPercent()).isEqualTo(70);
    }

    @Test
    void partsThatDoNotMakeAHundredAreRefusedInWords() {
        open();
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

    private void open() {
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(PolicyView.class);
    }

    private static void threshold(int percent) {
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Iemand past vanaf (%)")), percent);
    }

    private static List<String> shown(String testId) {
        return _find(Line.class, spec -> spec.withAttribute("data-testid", testId)).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withId("policy-save")));
    }
}
