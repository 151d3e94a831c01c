package nl.talentpas.passport;

/// Addresses of the passport's pages.
public final class PassportNavigation {

    public static final String PASSPORT = "paspoort";
    public static final String WISHES = PASSPORT + "/wil";
    public static final String ABOUT_ME = PASSPORT + "/ben";

    private PassportNavigation() {}

    public static String experience(ExperienceId id) {
        return PASSPORT + "/ervaring/" + id.id();
    }

    public static String newExperience() {
        return PASSPORT + "/ervaring/nieuw";
    }

    /// Where a step towards a complete passport is taken.
    public static String step(Completeness.Step step) {
        return switch (step) {
            case ADD_EXPERIENCE -> newExperience();
            case CLAIM_SKILLS, SAY_WANTS, DONE -> PASSPORT + "#skills";
            case SAY_WISHES -> WISHES;
            case SAY_PLACE -> WISHES + "#reach";
            case DESCRIBE_YOURSELF -> ABOUT_ME;
            case AGREE_TO_MATCHING -> PASSPORT + "#consent";
        };
    }
}
