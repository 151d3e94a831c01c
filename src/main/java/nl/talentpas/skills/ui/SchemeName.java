package nl.talentpas.skills.ui;

import com.vaadin.flow.component.Component;

/// What a vocabulary is called, for administrators.
public final class SchemeName {

    private SchemeName() {}

    /// @param texts gives the messages
    public static String of(String scheme, Component texts) {
        return switch (scheme) {
            case "starter" -> texts.getTranslation("skills.scheme.starter");
            case "esco" -> texts.getTranslation("skills.scheme.esco");
            case "competentnl" -> texts.getTranslation("skills.scheme.competentnl");
            default -> scheme;
        };
    }

    /// The same for everybody else.
    static String forReaders(String scheme, Component texts) {
        return switch (scheme) {
            case "starter" -> texts.getTranslation("skills.browse.starter");
            case "esco" -> texts.getTranslation("skills.browse.esco");
            case "competentnl" -> texts.getTranslation("skills.browse.competentnl");
            default -> scheme;
        };
    }
}
