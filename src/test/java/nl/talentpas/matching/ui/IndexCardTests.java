package nl.talentpas.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.IndexService;
import nl.talentpas.matching.IndexStatus;
import nl.talentpas.matching.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class IndexCardTests extends ViewTests {

    @Autowired
    private IndexService index;

    @Autowired
    private Scene scene;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void anAdministratorSeesHowTheIndexStandsAndFillsItAgain() {
        scene.resident(1, true);
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
        UI.getCurrent().navigate(PolicyView.class);
        int people = index.status().people();
        assertThat(_get(
                                Paragraph.class,
                                spec -> spec.withText("Mensen staan om te vergelijken in het geheugen van Talentpas."))
                        .isVisible())
                .isTrue();
        _click(_get(Button.class, spec -> spec.withText("Vul opnieuw uit de database")));
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(index.status())
                        .isEqualTo(new IndexStatus(IndexStatus.Engine.MEMORY, people, 0, null, null)));
    }

    @Test
    void nobodyElseMayAskOrFill() {
        SignIn.now(AccountId.next(), Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(index::status);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(index::refill);
    }
}
