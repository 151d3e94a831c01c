package nl.talentpas.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.Locale;
import nl.talentpas.MailServer;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class NoticesTests {

    private static final Pageable FIRST_PAGE = PageRequest.of(0, 10);

    @Autowired
    private Notices notices;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private AccountService accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EventPublicationRegistry registry;

    private AccountId reader;

    @BeforeEach
    void signIn() {
        reader = TestAccounts.make(catalogue, Role.RESIDENT);
        SignIn.now(reader, Role.RESIDENT);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void theNewestNoticeStandsFirstAndIsUnread() {
        notices.tell(reader, "first", "thuis");
        notices.tell(reader, "second", "voorstellen", "Bakkerij De Halm");
        assertThat(notices.mine(FIRST_PAGE)).extracting(Notice::key).containsExactly("second", "first");
        assertThat(notices.mine(FIRST_PAGE).getFirst()).satisfies(notice -> {
            assertThat(notice.arguments()).containsExactly("Bakkerij De Halm");
            assertThat(notice.link()).isEqualTo("voorstellen");
            assertThat(notice.read()).isFalse();
        });
        assertThat(notices.unreadOf(reader)).isEqualTo(2);
    }

    @Test
    void aNoticeThatIsReadCountsNoLonger() {
        notices.tell(reader, "first", "thuis");
        notices.tell(reader, "second", "thuis");
        notices.markRead(notices.mine(FIRST_PAGE).getFirst().id());
        assertThat(notices.mine(FIRST_PAGE)).extracting(Notice::read).containsExactly(true, false);
        assertThat(notices.unreadOf(reader)).isOne();
        notices.markAllRead();
        assertThat(notices.unreadOf(reader)).isZero();
        assertThat(notices.countMine()).isEqualTo(2);
    }

    @Test
    void nobodyReadsOrCountsTheNoticesOfSomebodyElse() {
        notices.tell(reader, "first", "thuis");
        NoticeId notice = notices.mine(FIRST_PAGE).getFirst().id();
        SignIn.now(TestAccounts.make(catalogue, Role.ADMIN), Role.ADMIN);
        assertThat(notices.mine(FIRST_PAGE)).isEmpty();
        assertThatThrownBy(() -> notices.markRead(notice)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notices.unreadOf(reader)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVisitorHasNoNotices() {
        SignIn.nobody();
        assertThatThrownBy(() -> notices.mine(FIRST_PAGE))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void aNoticeIsMailedInTheReadersLanguageWithALink() {
        AccountDetails english = inLanguage(Locale.ENGLISH, AccountStatus.ACTIVE);
        notices.tell(english.id(), "test", "voorstellen/7");
        MailServer.Letter letter = MailServer.letterTo(english.email(), 1);
        assertThat(letter.text()).startsWith("Hello Robin,").contains("Open this link:");
        assertThat(letter.path()).isEqualTo("voorstellen/7");
    }

    @Test
    void nothingIsToldOrMailedWhenTheTransactionIsRolledBack() {
        String email = accounts.details(reader).email();
        transaction.executeWithoutResult(status -> {
            notices.tell(reader, "first", "thuis");
            status.setRollbackOnly();
        });
        notices.tell(reader, "second", "thuis");
        MailServer.letterTo(email, 1);
        assertThat(notices.mine(FIRST_PAGE)).extracting(Notice::key).containsExactly("second");
        assertThat(MailServer.lettersTo(email)).hasSize(1);
    }

    @Test
    void anAddressThatIsNotConfirmedGetsNoMailAboutOthers() {
        AccountDetails unconfirmed = inLanguage(Locale.of("nl"), AccountStatus.UNCONFIRMED);
        notices.tell(unconfirmed.id(), "test", "thuis");
        await().until(() -> registry.findIncompletePublications().stream()
                .noneMatch(publication -> publication.getEvent() instanceof NoticeTold));
        assertThat(MailServer.lettersTo(unconfirmed.email())).isEmpty();
    }

    private AccountDetails inLanguage(Locale language, AccountStatus status) {
        AccountDetails details = TestAccounts.details("Robin", "Test", Role.RESIDENT);
        var account = new AccountDetails(
                details.id(),
                details.email(),
                details.name(),
                details.roles(),
                "",
                "Oss",
                language,
                status,
                Instant.EPOCH);
        TestAccounts.store(catalogue, account);
        return account;
    }
}
