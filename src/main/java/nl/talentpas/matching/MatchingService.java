package nl.talentpas.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Ranks both ways and explains. Every ranking of and for people is recorded as a match run.
@Service
public class MatchingService {

    private static final Set<WorkKind> ALL_KINDS = Set.of(WorkKind.values());

    private final ReadablePassports passports;
    private final VacancyCatalogue vacancies;
    private final Rankings rankings;
    private final Published published;

    MatchingService(ReadablePassports passports, VacancyCatalogue vacancies, Rankings rankings, Published published) {
        this.passports = passports;
        this.vacancies = vacancies;
        this.rankings = rankings;
        this.published = published;
    }

    /// Published vacancies that pass every filter for this person, best first. For the person and their coach.
    public List<VacancyMatch> vacanciesFor(AccountId person, int limit) {
        return vacanciesFor(person, ALL_KINDS, limit);
    }

    /// The same among some kinds of work.
    public List<VacancyMatch> vacanciesFor(AccountId person, Set<WorkKind> kinds, int limit) {
        return published.vacancies(rankings.vacancies(passports.of(person), kinds, limit));
    }

    /// Occupations, best first. For the person and their coach.
    public List<OccupationMatch> occupationsFor(AccountId person, int limit) {
        return published.occupations(rankings.occupations(passports.of(person), limit));
    }

    /// Why this person and this vacancy fit or not, also when a filter rules it out. For the person and their coach.
    ///
    /// @throws NoSuchElementException when the vacancy is not there or was never published
    public Explanation explain(AccountId person, VacancyId vacancy) {
        PassportDetails passport = passports.of(person);
        return rankings.explain(passport, visible(vacancy).orElseThrow());
    }

    /// The same for an occupation, as if it were a vacancy.
    public Explanation explain(AccountId person, Concept occupation) {
        return rankings.explain(passports.of(person), occupation);
    }

    /// What of this person's passport gave no points for this vacancy, and why. For the person and their coach.
    ///
    /// @throws NoSuchElementException when the vacancy is not there or was never published
    public NotCounted notCounted(AccountId person, VacancyId vacancy) {
        PassportDetails passport = passports.of(person);
        return rankings.notCounted(passport, visible(vacancy).orElseThrow());
    }

    /// The same for an occupation.
    public NotCounted notCounted(AccountId person, Concept occupation) {
        return rankings.notCounted(passports.of(person), occupation);
    }

    /// People who agreed to be matched and pass every filter, best first. For coaches.
    @PreAuthorize("hasRole('COACH')")
    public List<PersonMatch> peopleFor(VacancyId vacancy, int limit) {
        return visible(vacancy).map(work -> rankings.people(work, limit)).orElse(List.of()).stream()
                .map(MatchingService::person)
                .toList();
    }

    /// All of these people who agreed to be matched and pass every filter, in the same order as above. For coaches who
    /// look among their own.
    @PreAuthorize("hasRole('COACH')")
    public List<PersonMatch> peopleFor(VacancyId vacancy, Collection<AccountId> among) {
        return visible(vacancy).map(work -> rankings.people(work, among)).orElse(List.of()).stream()
                .map(MatchingService::person)
                .toList();
    }

    /// How the work could be divided among the region's people who agreed to be matched and pass every filter. For
    /// coaches.
    @PreAuthorize("hasRole('COACH')")
    public Optional<Division> division(VacancyId vacancy) {
        return visible(vacancy).map(rankings::division).filter(Division::isPossible);
    }

    /// How much work is within somebody's reach, and which skills would open more. For the person and their coach.
    public Reach reachOf(AccountId person) {
        return rankings.reach(passports.of(person));
    }

    /// How many of these people reach the threshold for each published vacancy; a vacancy that fits none of them is
    /// left
    /// out. For coaches. Counts only, so nothing is recorded.
    @PreAuthorize("hasRole('COACH')")
    public Map<VacancyId, Integer> fittingAmong(Collection<AccountId> people) {
        return rankings.fitting(published.vacancies(), people);
    }

    /// Published vacancies for what a visitor said; nothing of it is stored.
    public List<VacancyMatch> vacanciesFor(Sketch sketch, int limit) {
        return published.vacancies(rankings.vacancies(sketch, limit));
    }

    /// Occupations for what a visitor said; nothing of it is stored.
    public List<OccupationMatch> occupationsFor(Sketch sketch, int limit) {
        return published.occupations(rankings.occupations(sketch, limit));
    }

    /// What would change if this person could do these skills as well; nothing is stored. For the person and their
    /// coach.
    public WhatIf whatIf(AccountId person, VacancyId vacancy, Set<ConceptUri> learned) {
        return rankings.whatIf(passports.of(person), visible(vacancy).orElseThrow(), learned);
    }

    private Optional<VacancyDetails> visible(VacancyId vacancy) {
        return vacancies.find(vacancy).filter(found -> found.status() != VacancyStatus.DRAFT);
    }

    private static PersonMatch person(Ranked ranked) {
        return new PersonMatch(new AccountId(ranked.id()), ranked.explanation());
    }
}
