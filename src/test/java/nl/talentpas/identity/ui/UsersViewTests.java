package nl.talentpas.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.MailServer;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountSearch;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.uikit.CsvDownload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

class UsersViewTests extends ViewTests {

    private final String family = "V" + AccountId.next().toString().substring(24);

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private AccountService accounts;

    private AccountId administrator;

    @BeforeEach
    void signIn() {
        administrator = TestAccounts.make(catalogue, "Ada", family, Role.ADMIN);
        signIn(SignIn.as(administrator, Role.ADMIN));
    }

    @Test
    void theAddressSaysWhomToShow() {
        AccountId coach = TestAccounts.make(catalogue, "Bea", family, Role.COACH);
        UI.getCurrent().navigate(UsersView.class, QueryParameters.simple(Map.of("zoek", family, "rol", "COACH")));
        assertThat(shown()).extracting(AccountDetails::id).containsExactly(coach);
        assertThat(_get(Paragraph.class, spec -> spec.withId("users-found")).getText())
                .isEqualTo("1 mensen gevonden");
    }

    @Test
    void typingAndChoosingNarrowTheList() {
        TestAccounts.make(catalogue, "Bea", family, Role.COACH);
        UI.getCurrent().navigate(UsersView.class);
        search(family);
        assertThat(shown()).hasSize(2);
        @SuppressWarnings("unchecked")
        Select<Role> role = _get(Select.class, spec -> spec.withId("role"));
        _setValue(role, Role.COACH);
        assertThat(shown()).hasSize(1);
    }

    @Test
    void rolesAreChanged() {
        AccountId account = TestAccounts.make(catalogue, "Bea", family, Role.RESIDENT);
        edit(account);
        _get(RoleBoxes.class).setValue(Set.of(Role.RESIDENT, Role.COACH));
        click("save-roles");
        assertThat(accounts.details(account).has(Role.COACH)).isTrue();
        assertThat(_find(AccountDialog.class)).isEmpty();
    }

    @Test
    void anAccountWithoutRolesIsRefusedInWords() {
        AccountId account = TestAccounts.make(catalogue, "Bea", family, Role.RESIDENT);
        edit(account);
        _get(RoleBoxes.class).setValue(Set.of());
        click("save-roles");
        assertThat(_get(RoleBoxes.class).getErrorMessage()).isEqualTo("Kies minstens één rol.");
        assertThat(accounts.details(account).roles()).containsExactly(Role.RESIDENT);
    }

    @Test
    void anAccountIsDisabledWithAWayBack() {
        AccountId account = TestAccounts.make(catalogue, "Bea", family, Role.RESIDENT);
        edit(account);
        click("disable-account");
        assertThat(accounts.details(account).status()).isEqualTo(AccountStatus.DISABLED);
        edit(account);
        click("enable-account");
        assertThat(accounts.details(account).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void onesOwnAccountCannotBeDisabledHere() {
        edit(administrator);
        assertThat(_find(Button.class, spec -> spec.withId("disable-account"))).isEmpty();
        assertThat(_get(RoleBoxes.class).getHelperText()).startsWith("Dit is je eigen account");
    }

    @Test
    void aColleagueIsInvited() {
        UI.getCurrent().navigate(UsersView.class);
        String email = AccountId.next() + "@test.example";
        invite("Cas", email, Role.POLICY);
        assertThat(MailServer.letterTo(email, 1).path()).startsWith("wachtwoord/");
        assertThat(administration.find(new AccountSearch(email, Role.POLICY), Pageable.ofSize(5)))
                .hasSize(1);
    }

    @Test
    void anInvitationThatIsIncompleteOrTakenIsRefusedAtTheField() {
        UI.getCurrent().navigate(UsersView.class);
        click("invite");
        click("send-invitation");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(RoleBoxes.class).isInvalid()).isTrue();
        _get(InviteDialog.class).close();
        invite("Cas", accounts.details(administrator).email(), Role.POLICY);
        assertThat(_get(EmailField.class).getErrorMessage()).isEqualTo("Er is al een account met dit e-mailadres.");
        assertThat(_get(TextField.class, spec -> spec.withId("first-name")).getValue())
                .isEqualTo("Cas");
    }

    @Test
    void theListIsSavedAsAFileThatSpreadsheetsCannotRun() throws IOException {
        TestAccounts.make(catalogue, "=HYPERLINK(1)", family, Role.RESIDENT);
        var rows = new UserRows(administration, Locale.of("nl"));
        var file = new StringWriter();
        CsvDownload.write(file, rows.header(), page -> rows.page(new AccountSearch(family, null), page));
        assertThat(file.toString().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains(";'=HYPERLINK(1);" + family))
                .first()
                .asString()
                .startsWith("\uFEFFid;voornaam");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensThePagesOfAnAdministrator(Role role) {
        signIn(SignIn.as(TestAccounts.make(catalogue, role), role));
        UI.getCurrent().navigate("beheer/gebruikers");
        assertThat(_find(UsersView.class)).isEmpty();
        UI.getCurrent().navigate("beheer/logboek");
        assertThat(_find(AuditView.class)).isEmpty();
    }

    private void edit(AccountId account) {
        UI.getCurrent().navigate(AccountView.class);
        UI.getCurrent().navigate(UsersView.class, QueryParameters.of("zoek", account + "@"));
        Button change = (Button) GridKt._getCellComponent(_get(UserGrid.class), 0, "change");
        _click(change);
    }

    private void invite(String first, String email, Role role) {
        click("invite");
        _setValue(_get(TextField.class, spec -> spec.withId("first-name")), first);
        _setValue(_get(EmailField.class), email);
        _get(RoleBoxes.class).setValue(Set.of(role));
        click("send-invitation");
    }

    private void search(String text) {
        _setValue(_get(TextField.class, spec -> spec.withId("search")), text);
    }

    private static List<AccountDetails> shown() {
        return GridKt._findAll(_get(UserGrid.class));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
