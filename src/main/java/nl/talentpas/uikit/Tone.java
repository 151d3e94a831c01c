package nl.talentpas.uikit;

import java.util.Locale;

/// What a colour says; words or a sign always say it too.
public enum Tone {
    NEUTRAL,
    BRAND,
    GOOD,
    WARN,
    BAD;

    String cssClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
