package nl.talentpas.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Keeps mails instead of sending them, so that a demonstration never writes to anyone.
@Component
@Profile({"demo", "training"})
class KeepingMailSender extends JavaMailSenderImpl {

    private final KeptMailRepository mails;
    private final Clock clock;

    KeepingMailSender(KeptMailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
        for (MimeMessage message : messages) {
            mails.save(kept(message));
        }
    }

    private KeptMail kept(MimeMessage message) {
        try {
            String recipients = Arrays.stream(message.getAllRecipients())
                    .map(recipient -> ((InternetAddress) recipient).getAddress())
                    .collect(Collectors.joining(", "));
            return new KeptMail(
                    clock.instant(),
                    recipients.toLowerCase(Locale.ROOT),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException e) {
            throw new MailParseException("A mail could not be kept", e);
        }
    }
}
