package nl.talentpas.matching;

/// Matching cannot work as this setting says.
class WrongMatchingSetting extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// @param message names the setting, its value and what is allowed; without a full stop
    WrongMatchingSetting(String message) {
        super(message);
    }
}
