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
}
