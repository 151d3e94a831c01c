package nl.talentpas.identity;

import java.time.Duration;

/// The mails that concern an account itself, with the page their link opens and how long that link works.
public enum AccountMail {
    CONFIRM_EMAIL("bevestigen/", Duration.ofDays(2)),
    RESET_PASSWORD("wachtwoord/", Duration.ofHours(1)),
    INVITATION("wachtwoord/", Duration.ofDays(7)),
    /// Somebody tried to register with an address that has an account; the link only leads to signing in.
    ALREADY_REGISTERED("inloggen", Duration.ZERO);

    private final String page;
    private final Duration valid;

    AccountMail(String page, Duration valid) {
        this.page = page;
        this.valid = valid;
    }

    String page() {
        return page;
    }

    Duration valid() {
        return valid;
    }

    boolean hasToken() {
        return !valid.isZero();
    }
}
