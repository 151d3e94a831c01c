package nl.talentpas.notifications;

import java.time.Instant;
import java.util.UUID;

/// A mail in the demonstration's mailbox.
public record MailDetails(UUID id, Instant keptAt, String recipient, String subject, String body) {}
