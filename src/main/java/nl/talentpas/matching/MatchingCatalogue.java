package nl.talentpas.matching;

import java.util.List;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.stereotype.Service;

/// Explanations for other modules, which decide themselves who may read them. Asks nobody's permission and records
/// nothing: it explains one pair, it does not rank.
@Service
public class MatchingCatalogue {

    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;
    private final Rankings rankings;
    private final PolicyService policies;

    MatchingCatalogue(
            PassportCatalogue passports, VacancyCatalogue vacancies, Rankings rankings, PolicyService policies) {
        this.passports = passports;
        this.vacancies = vacancies;
        this.rankings = rankings;
        this.policies = policies;
    }

    /// Why this person and this vacancy fit or not, also when a filter rules it out. Without a passport or vacancy
    /// there
    /// is nothing to explain: no lines, no checks.
    public Explanation explain(AccountId person, VacancyId vacancy) {
        return passports
                .find(person)
                .flatMap(passport -> vacancies.find(vacancy).map(work -> rankings.explain(passport, work)))
                .orElseGet(() -> new Explanation(List.of(), List.of()));
    }

    /// What of this person's passport gave no points for this vacancy, and why; nothing without a passport or vacancy.
    public NotCounted notCounted(AccountId person, VacancyId vacancy) {
        return passports
                .find(person)
                .flatMap(passport -> vacancies.find(vacancy).map(work -> rankings.notCounted(passport, work)))
                .orElseGet(() -> new NotCounted(List.of(), List.of()));
    }

    /// From which percentage somebody counts as fitting.
    public int thresholdPercent() {
        return policies.current().policy().thresholdPercent();
    }
}
