package nl.talentpas.notifications;

import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountLinks;
import nl.talentpas.identity.AccountMailNeeded;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AccountStatus;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Mails what people were told. An event that could not be mailed stays in the registry and is tried again.
@Component
class Mailer {

    private final NoticeRepository notices;
    private final AccountService accounts;
    private final AccountLinks links;
    private final MailWriter writer;
    private final JavaMailSender post;

    Mailer(
            NoticeRepository notices,
            AccountService accounts,
            AccountLinks links,
            MailWriter writer,
            JavaMailSender post) {
        this.notices = notices;
        this.accounts = accounts;
        this.links = links;
        this.writer = writer;
        this.post = post;
    }

    /// Only to addresses that are confirmed: an unconfirmed one may be somebody else's.
    @ApplicationModuleListener
    void on(NoticeTold told) {
        notices.findById(told.notice().id())
                .ifPresent(notice -> accounts.find(notice.reader())
                        .filter(reader -> reader.status() == AccountStatus.ACTIVE)
                        .ifPresent(reader -> send(writer.letter(reader, notice.notice()))));
    }

    @ApplicationModuleListener
    void on(AccountMailNeeded needed) {
        accounts.find(needed.account())
                .filter(reader -> reader.status() != AccountStatus.DISABLED)
                .ifPresent(reader -> send(letter(reader, needed)));
    }

    private SimpleMailMessage letter(AccountDetails reader, AccountMailNeeded needed) {
        return writer.letter(reader, needed.mail(), links.pathFor(needed.account(), needed.mail()));
    }

    /// Failures are told without their cause, which names addresses that do not belong in a log.
    private void send(SimpleMailMessage letter) {
        try {
            post.send(letter);
        } catch (MailException e) {
            throw new IllegalStateException(
                    "A mail could not be sent: " + e.getClass().getSimpleName());
        }
    }
}
