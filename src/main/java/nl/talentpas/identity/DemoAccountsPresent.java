package nl.talentpas.identity;

/// Demo accounts were found where there is no demonstration.
class DemoAccountsPresent extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoAccountsPresent() {
        super("The database holds demo accounts (" + DemoAccounts.DOMAIN + ") whose password is public, but profile"
                + " `demo` is not active");
    }
}
