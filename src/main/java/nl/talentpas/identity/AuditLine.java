package nl.talentpas.identity;

import java.time.Instant;
import java.util.UUID;

/// One line of the audit log, for reading.
///
/// @param actor the name of who did it, empty for a visitor
/// @param subject the name of whom it was done to, or the id of what it was done to, or empty
public record AuditLine(UUID id, Instant happenedAt, String actor, AuditAction action, String subject, String detail) {}
