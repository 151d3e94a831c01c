package nl.talentpas.notifications;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.mail.SimpleMailMessage;

/// Mails in the mailbox of the demonstration, for tests in the default profile.
public final class TestMails {

    private TestMails() {}

    /// Keeps a mail as the demonstration would, and tells its id.
    public static UUID keep(ApplicationContext context, String recipient, String subject, String text) {
        KeptMailRepository mails = context.getBean(KeptMailRepository.class);
        var mail = new SimpleMailMessage();
        mail.setFrom("from@test.example");
        mail.setTo(recipient);
        mail.setSubject(subject);
        mail.setText(text);
        new KeepingMailSender(mails, context.getBean(Clock.class)).send(mail);
        return mails.findByRecipientContainingOrderByKeptAtDescIdDesc(recipient, Pageable.ofSize(1))
                .getFirst()
                .getId();
    }
}
