package nl.talentpas.matching;

import java.util.List;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.stereotype.Service;

/// Ranks both ways and explains. Every ranking of and for people is recorded as a match run.
@Service
public class MatchingService {

    /// Published vacancies that pass every filter for this person, best first. For the person and their coach.
    public List<VacancyMatch> vacanciesFor(AccountId person, int limit) {
        throw new UnsupportedOperationException();
    }

    /// Occupations, best first. For the person and their coach.
    public List<OccupationMatch> occupationsFor(AccountId person, int limit) {
        throw new UnsupportedOperationException();
    }

    /// Why this person and this vacancy fit or not, also when a filter rules it out. For the person and their coach.
    public Explanation explain(AccountId person, VacancyId vacancy) {
        throw new UnsupportedOperationException();
    }

    /// People who agreed to be matched and pass every filter, best first. For coaches.
    public List<PersonMatch> peopleFor(VacancyId vacancy, int limit) {
        throw new UnsupportedOperationException();
    }

    /// Published vacancies for what a visitor said; nothing of it is stored.
    public List<VacancyMatch> vacanciesFor(Sketch sketch, int limit) {
        throw new UnsupportedOperationException();
    }

    /// Occupations for what a visitor said; nothing of it is stored.
    public List<OccupationMatch> occupationsFor(Sketch sketch, int limit) {
        throw new UnsupportedOperationException();
    }
}
