package nl.talentpas.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The mails of the demonstration, for its administrator: all that would have been sent.
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class Mailbox {

    private final KeptMailRepository mails;

    Mailbox(KeptMailRepository mails) {
        this.mails = mails;
    }

    /// Newest first.
    ///
    /// @param recipient a part of the address, empty for all
    public List<MailDetails> mails(String recipient, Pageable page) {
        return mails.findByRecipientContainingOrderByKeptAtDescIdDesc(normal(recipient), page).stream()
                .map(KeptMail::details)
                .toList();
    }

    public int count(String recipient) {
        return mails.countByRecipientContaining(normal(recipient));
    }

    public Optional<MailDetails> find(UUID id) {
        return mails.findById(id).map(KeptMail::details);
    }

    private static String normal(String recipient) {
        return recipient.strip().toLowerCase(Locale.ROOT);
    }
}
