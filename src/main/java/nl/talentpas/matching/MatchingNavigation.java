package nl.talentpas.matching;

import nl.talentpas.skills.ConceptUri;
import nl.talentpas.vacancy.VacancyId;

/// Addresses of a person's matches.
public final class MatchingNavigation {

    public static final String MATCHES = "matches";
    public static final String OCCUPATIONS = "matches/beroepen";
    public static final String ASSIGNMENTS = "matches/opdrachten";

    private MatchingNavigation() {}

    public static String explanation(VacancyId vacancy) {
        return MATCHES + "/" + vacancy;
    }

    public static String explanation(ConceptUri occupation) {
        return MATCHES + "/beroep/" + occupation.localName();
    }
}
