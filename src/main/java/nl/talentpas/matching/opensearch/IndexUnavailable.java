package nl.talentpas.matching.opensearch;

import nl.talentpas.uikit.UnavailableException;

/// The cluster did not do what was asked: says in one sentence where it was looked for and what came back. Never
/// holds a password.
public class IndexUnavailable extends UnavailableException {

    private static final long serialVersionUID = 1;

    private final int status;

    /// @param status the HTTP status that came back; 0 when nothing did
    IndexUnavailable(String message, int status) {
        super(message);
        this.status = status;
    }

    /// Somebody else changed the same document first.
    boolean isConflict() {
        return status == 409;
    }

    boolean isMissing() {
        return status == 404;
    }

    /// Whether a part of the cluster was not there just now, as it is while an index comes or goes.
    boolean isPassing() {
        return status == 503;
    }
}
