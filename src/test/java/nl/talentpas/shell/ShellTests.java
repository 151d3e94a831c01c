package nl.talentpas.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShellTests extends ViewTests {

    @Autowired
    private AccountCatalogue accounts;

    @Test
    void aVisitorFindsThreeDoorsAndNoMenu() {
        UI.getCurrent().navigate("");
        assertThat(List.of("door-seeker", "door-employer", "door-coach"))
                .allSatisfy(door -> assertThat(
                                _get(Anchor.class, spec -> spec.withId(door)).getHref())
                        .isIn("ontdek", "bedrijf", "coach"));
        assertThat(_find(Anchor.class, spec -> spec.withId("sign-in"))).hasSize(1);
    }

    @Test
    void theMenuShowsOnlyWhatTheRoleMayOpen() {
        signIn(SignIn.as(TestAccounts.make(accounts, Role.POLICY), Role.POLICY));
        var menu = new MenuBar();
        List<String> paths =
                _find(menu, Anchor.class).stream().map(Anchor::getHref).toList();
        assertThat(paths).contains("inzicht").doesNotContain("matches", "beheer/instellingen");
    }

    @Test
    void thePrivacyStatementNamesHowLongRankingsAreKept() {
        UI.getCurrent().navigate("privacyverklaring");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("13 maanden"));
    }

    @Test
    void everyPlainPageSpeaksBothLanguages() {
        for (Locale language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            for (String page : List.of("privacyverklaring", "toegankelijkheid", "hoe-werkt-het")) {
                UI.getCurrent().navigate(page);
                assertThat(_get(H1.class).getText()).isNotBlank().doesNotContain("!");
            }
        }
    }
}
