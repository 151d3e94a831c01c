package nl.talentpas.matching.replay.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.Scene;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Line;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchRunViewTests extends ViewTests {

    @Autowired
    private Scene scene;

    @Autowired
    private MatchingService matching;

    @Test
    void anAdministratorFindsARunAndComputesItAgain() {
        scene.resident(100, true);
        UUID run = latestRun();
        UI.getCurrent().navigate("beheer/matchruns/" + run);
        assertThat(outcome()).contains("Identiek: alle");
        assertThat(_find(Line.class, spec -> spec.withAttribute("data-testid", "replay-difference")))
                .isEmpty();
    }

    @Test
    void everyDifferenceIsShownWithItsReason() {
        scene.resident(3, true);
        UUID run = latestRun();
        scene.resident(100, true);
        UI.getCurrent().navigate("beheer/matchruns/" + run);
        assertThat(outcome()).contains("Verschillend");
        assertThat(_find(Line.class, spec -> spec.withAttribute("data-testid", "replay-difference")))
                .isNotEmpty()
                .anySatisfy(line -> assertThat(line.getElement().getTextRecursively())
                        .contains("Nieuw op plaats", "Was er toen nog niet"));
    }

    @Test
    void aNumberIsCheckedAtTheFieldAndAnUnknownOneIsNotThere() {
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(MatchRunsView.class);
        search("geen nummer");
        assertThat(_get(TextField.class, spec -> spec.withId("run-id")).getErrorMessage())
                .contains("Dit is geen nummer van een lijst");
        search(UUID.randomUUID().toString());
        assertNotThere();
    }

    @Test
    void aCoachIsRefused() {
        signIn(SignIn.as(AccountId.next(), Role.COACH));
        UI.getCurrent().navigate(MatchRunsView.class);
        assertNotForMe();
        UI.getCurrent().navigate("beheer/matchruns/" + UUID.randomUUID());
        assertNotForMe();
    }

    private static void search(String number) {
        _setValue(_get(TextField.class, spec -> spec.withId("run-id")), number);
        _click(_get(Button.class, spec -> spec.withId("run-find")));
    }

    /// A coach ranks; then an administrator looks at what was made last.
    private UUID latestRun() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        SignIn.now(AccountId.next(), Role.COACH);
        matching.peopleFor(vacancy.id(), 100);
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(MatchRunsView.class);
        return _find(MatchRunLine.class).stream()
                .filter(line -> line.getElement()
                        .getTextRecursively()
                        .contains(vacancy.id().toString()))
                .map(line -> UUID.fromString(line.getElement().getAttribute("data-id")))
                .findFirst()
                .orElseThrow();
    }

    private static String outcome() {
        return _get(Callout.class, spec -> spec.withAttribute("data-testid", "replay-outcome"))
                .getElement()
                .getTextRecursively();
    }
}
