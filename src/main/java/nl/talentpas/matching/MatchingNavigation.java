package nl.talentpas.matching;

import nl.talentpas.vacancy.VacancyId;

/// Addresses of a person's matches.
public final class MatchingNavigation {

    public static final String MATCHES = "matches";

    private MatchingNavigation() {}

    public static String explanation(VacancyId vacancy) {
        return MATCHES + "/" + vacancy;
    }
}
