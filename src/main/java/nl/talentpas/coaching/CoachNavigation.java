package nl.talentpas.coaching;

import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// Addresses of the coach's pages and of the pages where people meet their coach's work.
public final class CoachNavigation {

    public static final String HOME = "thuis";
    public static final String TODAY = "coach";
    public static final String CANDIDATES = "coach/kandidaten";
    public static final String VACANCIES = "coach/vacatures";
    public static final String PROPOSALS = "coach/voorstellen";
    public static final String COACHES = "beheer/coaches";

    private CoachNavigation() {}

    public static String candidate(AccountId person) {
        return CANDIDATES + "/" + person;
    }

    /// The administrator's page of one coach.
    public static String coach(AccountId coach) {
        return COACHES + "/" + coach;
    }

    /// Who fits this vacancy.
    public static String vacancy(VacancyId vacancy) {
        return VACANCIES + "/" + vacancy;
    }

    /// Who fits this vacancy, with this person's explanation open.
    public static String vacancy(VacancyId vacancy, AccountId person) {
        return vacancy(vacancy) + "?wie=" + person;
    }
}
