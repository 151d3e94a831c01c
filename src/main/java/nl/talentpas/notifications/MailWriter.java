package nl.talentpas.notifications;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountMail;
import nl.talentpas.uikit.EnumText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/// Puts what somebody should know into a plain letter, in their own language.
@Component
class MailWriter {

    private final I18NProvider texts;
    private final String from;
    private final String baseUrl;

    MailWriter(
            I18NProvider texts,
            @Value("${talentpas.mail.from}") String from,
            @Value("${talentpas.base-url}") String baseUrl) {
        this.texts = texts;
        this.from = from;
        this.baseUrl = baseUrl;
    }

    SimpleMailMessage letter(AccountDetails to, Notice notice) {
        Object[] arguments = notice.arguments().toArray();
        return letter(to, text(to, notice.titleKey(), arguments), text(to, notice.textKey(), arguments), notice.link());
    }

    SimpleMailMessage letter(AccountDetails to, AccountMail mail, String link) {
        return letter(to, text(to, EnumText.key(mail, "subject")), text(to, EnumText.key(mail, "text")), link);
    }

    private SimpleMailMessage letter(AccountDetails to, String subject, String text, String link) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to.email());
        letter.setSubject(subject);
        letter.setText(String.join(
                "\n\n",
                text(to, "notifications.mail.greeting", to.name().first()),
                text,
                text(to, "notifications.mail.link") + "\n" + baseUrl + "/" + link,
                text(to, "notifications.mail.regards") + "\n" + text(to, "app.name")));
        return letter;
    }

    private String text(AccountDetails reader, String key, Object... arguments) {
        Locale language = reader.language();
        return texts.getTranslation(key, language, arguments);
    }
}
