package nl.talentpas;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// The mail server of all tests, on a port of its own; tests find their mails by the address they made up.
public class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /// What a reader sees.
    public record Letter(String subject, String text) {

        /// The path of the link in it, without the server's address.
        public String path() {
            return text.lines()
                    .filter(line -> line.startsWith("http"))
                    .map(line -> line.replaceFirst("https?://[^/]+/", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static final GreenMail SERVER = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getPort())
                .applyTo(context);
    }

    /// All letters to this address so far.
    public static List<Letter> lettersTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(MailServer::letter)
                .toList();
    }

    /// The newest letter to this address, once there are so many: mails leave after commit, on another thread.
    public static Letter letterTo(String address, int number) {
        return await().until(() -> lettersTo(address), letters -> letters.size() >= number)
                .getLast();
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        return server;
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equalsIgnoreCase(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").strip());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
