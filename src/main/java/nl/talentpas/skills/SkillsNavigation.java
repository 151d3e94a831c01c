package nl.talentpas.skills;

/// Addresses of the pages of the skill language.
public final class SkillsNavigation {

    public static final String BROWSE = "vaardigheden";
    public static final String GROUP = "groep";

    /// Where an administrator decides what means the same.
    public static final String LINKS = "beheer/koppelingen";

    private SkillsNavigation() {}

    /// The page of one concept.
    public static String page(Concept concept) {
        return BROWSE + "/" + concept.key();
    }

    /// The tree, open at this group.
    public static String open(Concept group) {
        return BROWSE + "?" + GROUP + "=" + group.key();
    }
}
