package nl.talentpas.discovery.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The parts of daily life in which people learn to do things.
public enum Tile {
    WORK("briefcase"),
    CARE("heart-handshake"),
    HOME("house"),
    HOBBY("palette"),
    VOLUNTEERING("hand-helping"),
    SCHOOL("graduation-cap");

    private final String icon;

    Tile(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /// The category of the activities behind it, and its name in addresses.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tile> of(String code) {
        return Arrays.stream(values()).filter(tile -> tile.code().equals(code)).findFirst();
    }
}
