package nl.talentpas.discovery;

import java.util.List;
import nl.talentpas.matching.OccupationMatch;
import nl.talentpas.matching.VacancyMatch;
import nl.talentpas.matching.engine.Explanation;

/// Vacancies and occupations for what a visitor said, best first.
///
/// @param nearly true when nothing reaches the threshold and these only come nearest
public record Fitting(List<VacancyMatch> vacancies, List<OccupationMatch> occupations, boolean nearly) {

    static final Fitting NOTHING = new Fitting(List.of(), List.of(), false);
    private static final int NEAREST = 5;

    static Fitting of(List<VacancyMatch> vacancies, List<OccupationMatch> occupations, int threshold) {
        List<VacancyMatch> work = vacancies.stream()
                .filter(match -> reaches(match.explanation(), threshold))
                .toList();
        List<OccupationMatch> jobs = occupations.stream()
                .filter(match -> reaches(match.explanation(), threshold))
                .toList();
        return work.isEmpty() && jobs.isEmpty()
                ? new Fitting(nearest(vacancies), nearest(occupations), true)
                : new Fitting(work, jobs, false);
    }

    /// How many fit; what only comes near does not count.
    public int count() {
        return nearly ? 0 : vacancies.size() + occupations.size();
    }

    public boolean isEmpty() {
        return vacancies.isEmpty() && occupations.isEmpty();
    }

    private static boolean reaches(Explanation explanation, int threshold) {
        return explanation.percent() >= threshold;
    }

    private static <T> List<T> nearest(List<T> matches) {
        return matches.stream().limit(NEAREST).toList();
    }
}
