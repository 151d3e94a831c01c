package nl.talentpas.uikit;

/// Something outside the application that a page needs does not answer just now. Nothing is lost, and later the same
/// will succeed.
public class UnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param message what does not answer, for the log
    public UnavailableException(String message) {
        super(message);
    }
}
