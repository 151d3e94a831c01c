package nl.talentpas.vacancy;

/// Addresses of the vacancy pages.
public final class VacancyNavigation {

    public static final String VACANCIES = "vacatures";
    public static final String COMPANY = "bedrijf";
    public static final String COMPANY_VACANCIES = "bedrijf/vacatures";

    private VacancyNavigation() {}

    /// The public page, without account.
    public static String page(VacancyId id) {
        return VACANCIES + "/" + id;
    }

    public static String editor(VacancyId id) {
        return COMPANY_VACANCIES + "/" + id;
    }
}
