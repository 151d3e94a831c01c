package nl.talentpas.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which lines of the audit log to show.
///
/// @param action null for every action
/// @param from the first day, null for no limit
/// @param until the last day, null for no limit
public record AuditSearch(
        @Nullable AuditAction action,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static final AuditSearch ALL = new AuditSearch(null, null, null);
}
