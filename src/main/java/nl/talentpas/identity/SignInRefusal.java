package nl.talentpas.identity;

/// Why the sign-in page is shown again; its parameter stands in that page's address.
public enum SignInRefusal {
    WRONG("error"),
    LOCKED("locked"),
    DISABLED("disabled"),
    /// The page stood open for so long that its form no longer counts.
    STALE("stale");

    /// Where the session keeps the address that was typed, for the form to show again.
    public static final String TYPED_EMAIL = "talentpas.typed-email";

    private final String parameter;

    SignInRefusal(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    String path() {
        return SecurityConfiguration.SIGN_IN_PATH + "?" + parameter;
    }
}
