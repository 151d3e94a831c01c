package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.talentpas.IntegrationTest;
import nl.talentpas.MailServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

@IntegrationTest
class PasswordRecoveryTests {

    private static final String RENEWED = "wolken boven de Maas";

    @Autowired
    private PasswordRecovery recovery;

    @Autowired
    private MyAccount myAccount;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private AccountLinks links;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aNewPasswordReplacesTheOldOneAndEndsOpenSessions() {
        Account before = make();
        recovery.forgotten(new EmailAddress(before.email()));
        String secret = RegistrationTests.secretIn(MailServer.letterTo(before.email(), 1), "wachtwoord/");
        assertThat(recovery.opens(secret)).map(AccountDetails::id).contains(before.id());
        assertThat(recovery.choose(secret, RENEWED)).isTrue();
        assertThat(authenticate(before.email(), RENEWED).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> authenticate(before.email(), TestAccounts.PASSWORD))
                .isInstanceOf(AuthenticationException.class);
        assertThat(reload(before).signInStamp()).isGreaterThan(before.signInStamp());
    }

    @Test
    void aLinkWorksOnce() {
        String secret = linkFor(make());
        assertThat(recovery.choose(secret, RENEWED)).isTrue();
        assertThat(recovery.opens(secret)).isEmpty();
        assertThat(recovery.choose(secret, "een ander goed wachtwoord")).isFalse();
    }

    @Test
    void aBadPasswordIsRefusedAndLeavesTheLinkWorking() {
        String secret = linkFor(make());
        assertThatIllegalArgumentException().isThrownBy(() -> recovery.choose(secret, "password1234"));
        assertThat(recovery.opens(secret)).isPresent();
    }

    @Test
    void anUnknownOrDisabledAddressIsAnsweredInTheSameWayButGetsNoMail() {
        String unknown = AccountId.next() + "@nobody.example";
        recovery.forgotten(new EmailAddress(unknown));
        Account known = make();
        recovery.forgotten(new EmailAddress(known.email()));
        MailServer.letterTo(known.email(), 1);
        assertThat(MailServer.lettersTo(unknown)).isEmpty();
    }

    @Test
    void aNewPasswordLiftsTheLockOut() {
        Account account = make();
        for (int failure = 0; failure < SignInAttempts.ALLOWED; failure++) {
            assertThatThrownBy(() -> authenticate(account.email(), "a wrong password"))
                    .isInstanceOf(AuthenticationException.class);
        }
        recovery.choose(linkFor(account), RENEWED);
        assertThat(authenticate(account.email(), RENEWED).isAuthenticated()).isTrue();
    }

    @Test
    void oneChangesOnesOwnPasswordOnlyWithTheCurrentOne() {
        Account account = make();
        SignIn.now(account.id(), Role.RESIDENT);
        assertThat(myAccount.changePassword("not the current one", RENEWED)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> myAccount.changePassword(TestAccounts.PASSWORD, "kort"));
        assertThat(myAccount.changePassword(TestAccounts.PASSWORD, RENEWED)).isTrue();
        assertThat(authenticate(account.email(), RENEWED).isAuthenticated()).isTrue();
    }

    @Test
    void oneChangesOnesOwnDetails() {
        Account account = make();
        SignIn.now(account.id(), Role.RESIDENT);
        myAccount.change(new PersonName("Nieuwe", "Naam"), " 06 1234 5678 ", Locale.ENGLISH);
        assertThat(myAccount.details()).satisfies(details -> {
            assertThat(details.name().full()).isEqualTo("Nieuwe Naam");
            assertThat(details.phone()).isEqualTo("06 1234 5678");
            assertThat(details.language()).isEqualTo(Locale.ENGLISH);
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> myAccount.change(new PersonName("A", "B"), "bel me maar", Locale.ENGLISH));
    }

    @Test
    void aVisitorHasNoAccountToChange() {
        assertThatThrownBy(myAccount::details).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Account make() {
        return accounts.findById(TestAccounts.make(catalogue, Role.RESIDENT).id())
                .orElseThrow();
    }

    private Account reload(Account account) {
        return accounts.findById(account.id().id()).orElseThrow();
    }

    private String linkFor(Account account) {
        return links.pathFor(account.id(), AccountMail.RESET_PASSWORD).substring("wachtwoord/".length());
    }

    private Authentication authenticate(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
