package nl.talentpas.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.talentpas.terms.Licence;

/// A licence the work cannot do without, and why; the reason is shown to everybody.
///
/// @param reason may be empty in a draft only
@Embeddable
public record LicenceDemand(
        @Enumerated(EnumType.STRING) Licence licence,
        @Column(nullable = false) String reason) {

    public static final int MAX_REASON = 200;

    public LicenceDemand {
        if (reason.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has at most " + MAX_REASON + " characters");
        }
    }
}
