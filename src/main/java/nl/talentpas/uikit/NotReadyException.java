package nl.talentpas.uikit;

/// The application has just started and is still preparing what a page needs; in a moment the same will succeed.
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param missing what is being prepared, for the log
    public NotReadyException(String missing) {
        super(missing);
    }
}
