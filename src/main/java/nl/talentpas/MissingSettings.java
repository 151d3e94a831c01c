package nl.talentpas;

import java.util.List;

/// Production cannot start without these environment variables.
class MissingSettings extends RuntimeException {

    private static final long serialVersionUID = 1;

    MissingSettings(List<String> names) {
        super("Profile `postgres` needs these environment variables, which are missing or empty: "
                + String.join(", ", names));
    }
}
