package nl.talentpas.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.notifications.MailDetails;
import nl.talentpas.notifications.TestMails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class MailboxViewTests extends ViewTests {

    private final String recipient = AccountId.next() + "@test.example";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountCatalogue catalogue;

    private UUID mail;

    @BeforeEach
    void keepAMail() {
        mail = TestMails.keep(
                context, recipient, "Kies een <b>wachtwoord</b>", "Dag Noor,\n\nhttp://localhost/wachtwoord/geheim");
        signIn(SignIn.as(TestAccounts.make(catalogue, Role.ADMIN), Role.ADMIN));
    }

    @Test
    void mailsAreFoundByTheirRecipient() {
        UI.getCurrent().navigate(MailboxView.class);
        _setValue(_get(TextField.class, spec -> spec.withId("recipient")), recipient.toUpperCase(Locale.ROOT));
        assertThat(shown()).extracting(MailDetails::id).containsExactly(mail);
    }

    @Test
    void aMailOpensWithItsLinkToFollow() {
        UI.getCurrent().navigate("beheer/postbus/" + mail);
        assertThat(_get(H1.class).getText()).isEqualTo("Kies een <b>wachtwoord</b>");
        Anchor link = _get(Anchor.class, spec -> spec.withId("mail-link"));
        assertThat(link.getHref()).isEqualTo("http://localhost/wachtwoord/geheim");
    }

    @Test
    void aMailThatIsNotThereIsNotFound() {
        UI.getCurrent().navigate("beheer/postbus/" + UUID.randomUUID());
        assertThat(_find(MailView.class)).isEmpty();
        UI.getCurrent().navigate("beheer/postbus/onzin");
        assertThat(_find(MailView.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsTheMails(Role role) {
        signIn(SignIn.as(TestAccounts.make(catalogue, role), role));
        UI.getCurrent().navigate("beheer/postbus");
        assertThat(_find(MailboxView.class)).isEmpty();
        UI.getCurrent().navigate("beheer/postbus/" + mail);
        assertThat(_find(MailView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<MailDetails> shown() {
        return GridKt._findAll((Grid<MailDetails>) _get(Grid.class, spec -> spec.withId("mails")));
    }
}
