package nl.talentpas.coaching.decision.ui;

import java.util.List;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.decision.CandidateHistory;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.decision.FittingVacancies;
import nl.talentpas.coaching.decision.FittingVacancies.FittingVacancy;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import org.springframework.stereotype.Component;

/// Makes the cards of a candidate's page.
@Component
class CoachCandidateCards {

    private static final int VACANCIES = 20;

    private final FittingVacancies fitting;
    private final CandidateHistory history;
    private final DecisionService decisions;
    private final Vocabulary vocabulary;
    private final Places places;

    CoachCandidateCards(
            FittingVacancies fitting,
            CandidateHistory history,
            DecisionService decisions,
            Vocabulary vocabulary,
            Places places) {
        this.fitting = fitting;
        this.history = history;
        this.decisions = decisions;
        this.vocabulary = vocabulary;
        this.places = places;
    }

    /// @param changed runs after every decision
    CoachVacancyMatches vacancies(Candidate candidate, PassportDetails passport, Runnable changed) {
        List<FittingVacancy> found = passport.matchable() ? fitting.of(candidate.id(), VACANCIES) : List.of();
        return new CoachVacancyMatches(
                candidate,
                found,
                match -> new CoachVacancyMatch(candidate, match, () -> lines(candidate, match), decisions, changed));
    }

    private ExplanationLines lines(Candidate candidate, FittingVacancy match) {
        return new ExplanationLines(match.explanation(), Reader.OTHER, vocabulary)
                .beside(fitting.notCounted(candidate.id(), match.vacancy().id()));
    }

    /// @param changed runs when a decision was taken back
    CoachHistory history(Candidate candidate, Runnable changed) {
        return new CoachHistory(history.of(candidate.id()), decision -> {
            decisions.revoke(decision);
            changed.run();
        });
    }

    CoachPassportSummary passport(PassportDetails passport) {
        return new CoachPassportSummary(passport, vocabulary, places);
    }
}
