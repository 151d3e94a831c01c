package nl.talentpas.vacancy;

import nl.talentpas.terms.Licence;

/// A licence the work cannot do without, and why; the reason is shown to everybody.
public record LicenceDemand(Licence licence, String reason) {

    public static final int MAX_REASON = 200;
}
