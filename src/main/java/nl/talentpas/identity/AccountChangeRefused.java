package nl.talentpas.identity;

/// A change to an account that would lock administrators out, or that cannot be made.
public class AccountChangeRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// Why; each has a text in the bundles.
    public enum Reason {
        OWN_ACCOUNT,
        LAST_ADMINISTRATOR,
        NO_ROLE,
        ADDRESS_TAKEN
    }

    private final Reason reason;

    AccountChangeRefused(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
