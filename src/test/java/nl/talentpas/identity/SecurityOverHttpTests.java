package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class SecurityOverHttpTests {

    private final MockHttpSession session = new MockHttpSession();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void everyAnswerTellsTheBrowserWhatNotToDo() {
        assertThat(browser.get().uri("/actuator/health").secure(true))
                .headers()
                .hasValue("Content-Security-Policy", SecurityHeaders.CONTENT)
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY")
                .hasValue("Referrer-Policy", "same-origin")
                .containsHeaders("Permissions-Policy", "Strict-Transport-Security", "Cross-Origin-Opener-Policy");
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT, /thuis",
        "STUDENT, /thuis",
        "EMPLOYER, /bedrijf",
        "COACH, /coach",
        "POLICY, /inzicht",
        "ADMIN, /beheer/gebruikers"
    })
    void everyRoleStartsAtItsOwnHome(Role role, String home) {
        assertThat(signIn(emailOf(make(role)), TestAccounts.PASSWORD)).hasRedirectedUrl(home);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void signingInGivesTheSessionANewId() {
        String before = session.getId();
        signIn(emailOf(make(Role.RESIDENT)), TestAccounts.PASSWORD);
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void capitalsAndSpacesInTheAddressDoNotMatter() {
        String email = emailOf(make(Role.RESIDENT));
        signIn("  " + email.toUpperCase(Locale.ROOT) + " ", TestAccounts.PASSWORD);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void aSignInWithoutCsrfTokenIsRefused() {
        MvcTestResult result = browser.post()
                .uri("/inloggen")
                .session(session)
                .param("username", emailOf(make(Role.RESIDENT)))
                .param("password", TestAccounts.PASSWORD)
                .exchange();
        assertThat(result).hasRedirectedUrl("/inloggen?stale");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void signingOutWithoutCsrfTokenIsRefused() {
        signIn(emailOf(make(Role.RESIDENT)), TestAccounts.PASSWORD);
        assertThat(browser.post().uri("/logout").session(session)).hasStatus(403);
        assertThat(signedIn()).isTrue();
    }

    @Test
    void signingOutEndsTheSession() {
        signIn(emailOf(make(Role.RESIDENT)), TestAccounts.PASSWORD);
        browser.post().uri("/logout").session(session).with(csrf()).exchange();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aWrongPasswordIsRefused() {
        assertThat(signIn(emailOf(make(Role.RESIDENT)), "a wrong password")).hasRedirectedUrl("/inloggen?error");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordIsRefused() {
        String email = emailOf(make(Role.RESIDENT));
        for (int failure = 1; failure < SignInAttempts.ALLOWED; failure++) {
            assertThat(signIn(email, "a wrong password")).hasRedirectedUrl("/inloggen?error");
        }
        assertThat(signIn(email, "a wrong password")).hasRedirectedUrl("/inloggen?locked");
        assertThat(signIn(email, TestAccounts.PASSWORD)).hasRedirectedUrl("/inloggen?locked");
        assertThat(signedIn()).isFalse();
    }

    @Test
    void anAddressWithoutAccountIsRefusedAndLockedInTheSameWay() {
        String email = AccountId.next() + "@nobody.example";
        for (int failure = 1; failure < SignInAttempts.ALLOWED; failure++) {
            assertThat(signIn(email, "a wrong password")).hasRedirectedUrl("/inloggen?error");
        }
        assertThat(signIn(email, "a wrong password")).hasRedirectedUrl("/inloggen?locked");
    }

    @Test
    void aSuccessStartsTheCountAnew() {
        String email = emailOf(make(Role.RESIDENT));
        for (int round = 0; round < 2; round++) {
            for (int failure = 1; failure < SignInAttempts.ALLOWED; failure++) {
                signIn(email, "a wrong password");
            }
            assertThat(signIn(email, TestAccounts.PASSWORD)).hasRedirectedUrl("/thuis");
        }
    }

    @Test
    void aDisabledAccountIsToldSoOnlyWithItsPassword() {
        String email = emailOf(disabled());
        assertThat(signIn(email, "a wrong password")).hasRedirectedUrl("/inloggen?error");
        assertThat(signIn(email, TestAccounts.PASSWORD)).hasRedirectedUrl("/inloggen?disabled");
    }

    @Test
    void anAccountWithoutPasswordCannotSignIn() {
        AccountDetails details = TestAccounts.details("Zonder", "Wachtwoord", Role.COACH);
        catalogue.storeAll(List.of(details), null);
        assertThat(signIn(details.email(), "")).hasRedirectedUrl("/inloggen?error");
    }

    @Test
    void anOpenSessionEndsWhenTheAccountIsDisabledOrChangesRoles() {
        AccountId account = make(Role.COACH);
        signIn(emailOf(account), TestAccounts.PASSWORD);
        transaction.executeWithoutResult(
                done -> accounts.findById(account.id()).orElseThrow().changeRoles(Set.of(Role.RESIDENT)));
        browser.get().uri("/actuator/health").session(session).exchange();
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/actuator", "/actuator/env", "/actuator/beans", "/api/anything", "/application.properties"})
    void whatIsNotAPageStaysClosed(String path) {
        assertThat(browser.get().uri(path)).hasStatus(302).hasRedirectedUrl("/inloggen");
    }

    @Test
    void healthIsOpenButSaysNoMoreThanUpOrDown() {
        assertThat(browser.get().uri("/actuator/health"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("details");
    }

    private MvcTestResult signIn(String email, String password) {
        return browser.post()
                .uri("/inloggen")
                .session(session)
                .with(csrf())
                .param("username", email)
                .param("password", password)
                .exchange();
    }

    private boolean signedIn() {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext security
                && security.getAuthentication() != null;
    }

    private AccountId make(Role role) {
        return TestAccounts.make(catalogue, role);
    }

    private AccountId disabled() {
        AccountDetails details = TestAccounts.details("Uit", "Gezet", Role.RESIDENT);
        return TestAccounts.store(
                catalogue,
                new AccountDetails(
                        details.id(),
                        details.email(),
                        details.name(),
                        details.roles(),
                        "",
                        "Oss",
                        details.language(),
                        AccountStatus.DISABLED,
                        Instant.EPOCH));
    }

    private String emailOf(AccountId account) {
        return accounts.findById(account.id()).orElseThrow().email();
    }
}
