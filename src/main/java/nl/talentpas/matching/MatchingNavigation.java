package nl.talentpas.matching;

import java.util.UUID;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.vacancy.VacancyId;

/// Addresses of a person's matches, and of the administrator's pages about matching.
public final class MatchingNavigation {

    public static final String MATCHES = "matches";
    public static final String OCCUPATIONS = "matches/beroepen";
    public static final String ASSIGNMENTS = "matches/opdrachten";

    public static final String POLICY = "beheer/instellingen";
    public static final String RUNS = "beheer/matchruns";

    private MatchingNavigation() {}

    public static String run(UUID run) {
        return RUNS + "/" + run;
    }

    public static String explanation(VacancyId vacancy) {
        return MATCHES + "/" + vacancy;
    }

    public static String explanation(ConceptUri occupation) {
        return MATCHES + "/beroep/" + occupation.localName();
    }
}
