package nl.talentpas.exchange;

import org.springframework.http.HttpStatus;

/// A question that is not answered, and why.
class ApiRefusal extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient Object[] parameters;

    /// @param key of the text that says what to do about it
    ApiRefusal(HttpStatus status, String key, Object... parameters) {
        super(key);
        this.status = status;
        this.key = key;
        this.parameters = parameters;
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }

    Object[] parameters() {
        return parameters.clone();
    }
}
