package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.talentpas.MailServer;
import nl.talentpas.identity.EmailConfirmation.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

abstract class RegistrationTests {

    private final EmailAddress email = new EmailAddress(AccountId.next() + "@test.example");

    @Autowired
    private Registration registration;

    @Autowired
    private EmailConfirmation confirmation;

    @Autowired
    private PasswordRecovery recovery;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountLinks links;

    @Autowired
    private AccountTokenRepository tokens;

    @Autowired
    private AuditRepository audit;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whoRegistersHasAnAccountThatIsNotConfirmedYet() {
        AccountId account = register(Role.STUDENT).orElseThrow();
        AccountDetails details = accounts.details(account);
        assertThat(details.status()).isEqualTo(AccountStatus.UNCONFIRMED);
        assertThat(details.roles()).containsExactly(Role.STUDENT);
        assertThat(details.municipality()).isEqualTo("Oss");
        assertThat(auditOf(account)).contains(AuditAction.REGISTERED, AuditAction.CONSENT_GIVEN);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH", "POLICY", "ADMIN"})
    void staffCannotRegisterThemselves(Role role) {
        assertThatIllegalArgumentException().isThrownBy(() -> register(role));
    }

    @Test
    void aLeakedPasswordOrAnUnknownMunicipalityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration.register(newcomer(Role.RESIDENT, "password1234", "Oss")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> registration.register(newcomer(Role.RESIDENT, TestAccounts.PASSWORD, "Atlantis")));
    }

    @Test
    void theLinkInTheMailConfirmsOnceAndSaysSoAfterwards() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        String secret = secretIn(MailServer.letterTo(email.address(), 1), "bevestigen/");
        assertThat(confirmation.confirm(secret)).isEqualTo(Outcome.CONFIRMED);
        assertThat(accounts.details(account).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(confirmation.confirm(secret)).isEqualTo(Outcome.ALREADY_CONFIRMED);
        assertThat(confirmation.confirm("made-up")).isEqualTo(Outcome.EXPIRED);
        assertThat(auditOf(account)).contains(AuditAction.EMAIL_CONFIRMED);
    }

    @Test
    void registeringAgainChangesNothingAndTellsTheOwner() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        MailServer.letterTo(email.address(), 1);
        assertThat(registration.register(newcomer(Role.EMPLOYER, TestAccounts.PASSWORD, "Meierijstad")))
                .isEmpty();
        MailServer.Letter letter = MailServer.letterTo(email.address(), 2);
        assertThat(letter.subject()).isEqualTo("Je hebt al een account");
        assertThat(letter.path()).isEqualTo("inloggen");
        assertThat(accounts.details(account).roles()).containsExactly(Role.RESIDENT);
    }

    @Test
    void onlyWhoIsNotConfirmedGetsAnotherMail() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        MailServer.letterTo(email.address(), 1);
        SignIn.now(account, Role.RESIDENT);
        assertThat(confirmation.isAwaited()).isTrue();
        confirmation.sendAgain();
        confirmation.confirm(secretIn(MailServer.letterTo(email.address(), 2), "bevestigen/"));
        assertThat(confirmation.isAwaited()).isFalse();
        confirmation.sendAgain();
        recovery.forgotten(email);
        MailServer.letterTo(email.address(), 3);
        assertThat(MailServer.lettersTo(email.address()))
                .extracting(MailServer.Letter::subject)
                .containsExactly("Bevestig je e-mailadres", "Bevestig je e-mailadres", "Kies een nieuw wachtwoord");
    }

    @Test
    void linksStopWorkingAfterTheirTime() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        String confirm = links.pathFor(account, AccountMail.CONFIRM_EMAIL).replace("bevestigen/", "");
        String reset = links.pathFor(account, AccountMail.RESET_PASSWORD).replace("wachtwoord/", "");
        assertThat(later(Duration.ofHours(47)).working(confirm, AccountMail.CONFIRM_EMAIL))
                .isPresent();
        assertThat(later(Duration.ofHours(48)).working(confirm, AccountMail.CONFIRM_EMAIL))
                .isEmpty();
        assertThat(later(Duration.ofMinutes(59)).working(reset, AccountMail.RESET_PASSWORD))
                .isPresent();
        assertThat(later(Duration.ofMinutes(60)).working(reset, AccountMail.RESET_PASSWORD))
                .isEmpty();
    }

    @Test
    void aLinkWorksOnlyForWhatItIsFor() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        String confirm = links.pathFor(account, AccountMail.CONFIRM_EMAIL).replace("bevestigen/", "");
        assertThat(recovery.opens(confirm)).isEmpty();
        assertThat(recovery.choose(confirm, TestAccounts.PASSWORD)).isFalse();
    }

    @Test
    void theSecretItselfIsNotKept() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        String secret = links.pathFor(account, AccountMail.RESET_PASSWORD).replace("wachtwoord/", "");
        assertThat(tokens.findByTokenHash(secret)).isEmpty();
        assertThat(tokens.findByTokenHash(EmailAddress.sha256(secret))).isPresent();
    }

    @Test
    void nobodyCanBePesteredWithLinks() {
        AccountId account = register(Role.RESIDENT).orElseThrow();
        for (int link = 0; link < 5; link++) {
            links.pathFor(account, AccountMail.RESET_PASSWORD);
        }
        recovery.forgotten(email);
        SignIn.now(account, Role.RESIDENT);
        confirmation.sendAgain();
        MailServer.letterTo(email.address(), 2);
        assertThat(MailServer.lettersTo(email.address()))
                .extracting(MailServer.Letter::subject)
                .doesNotContain("Kies een nieuw wachtwoord");
    }

    @Test
    void whatIsWrittenInLogsNamesNobody() {
        assertThat(newcomer(Role.RESIDENT, TestAccounts.PASSWORD, "Oss")).hasToString("Newcomer[RESIDENT]");
    }

    private Optional<AccountId> register(Role role) {
        return registration.register(newcomer(role, TestAccounts.PASSWORD, "Oss"));
    }

    private Newcomer newcomer(Role role, String password, String municipality) {
        return new Newcomer(role, new PersonName("Sam", "Test"), email, password, municipality, Locale.of("nl"));
    }

    private AccountLinks later(Duration time) {
        return new AccountLinks(tokens, Clock.fixed(Instant.now().plus(time), ZoneOffset.UTC));
    }

    private List<AuditAction> auditOf(AccountId account) {
        return audit.findAll().stream()
                .filter(entry -> entry.isAbout(account.toString()))
                .map(AuditEntry::action)
                .toList();
    }

    static String secretIn(MailServer.Letter letter, String page) {
        assertThat(letter.path()).startsWith(page);
        return letter.path().substring(page.length());
    }
}
