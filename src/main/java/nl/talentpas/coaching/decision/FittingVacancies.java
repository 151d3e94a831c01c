package nl.talentpas.coaching.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Which vacancies fit one of the current coach's own people, and what was proposed and decided until now.
@Service
@PreAuthorize("hasRole('COACH')")
public class FittingVacancies {

    /// A vacancy in somebody's ranking.
    ///
    /// @param proposal the latest of this person for this vacancy
    public record FittingVacancy(VacancyDetails vacancy, Explanation explanation, Optional<ProposalDetails> proposal) {}

    private final MatchingService matching;
    private final DecisionService decisions;
    private final ProposalService proposals;

    FittingVacancies(MatchingService matching, DecisionService decisions, ProposalService proposals) {
        this.matching = matching;
        this.decisions = decisions;
        this.proposals = proposals;
    }

    /// Best first, without those for which a coach set the person aside.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for another coach's candidate
    public List<FittingVacancy> of(AccountId person, int limit) {
        Map<VacancyId, DecisionDetails> aside = decisions.setAsideOf(person);
        Map<VacancyId, ProposalDetails> proposed = proposalsOf(person);
        return matching.vacanciesFor(person, limit + aside.size()).stream()
                .filter(match -> !aside.containsKey(match.vacancy().id()))
                .limit(limit)
                .map(match -> new FittingVacancy(
                        match.vacancy(),
                        match.explanation(),
                        Optional.ofNullable(proposed.get(match.vacancy().id()))))
                .toList();
    }

    /// What of this person's passport gave no points for the vacancy, and why.
    ///
    /// @throws org.springframework.security.access.AccessDeniedException for another coach's candidate
    public NotCounted notCounted(AccountId person, VacancyId vacancy) {
        return matching.notCounted(person, vacancy);
    }

    private Map<VacancyId, ProposalDetails> proposalsOf(AccountId person) {
        return proposals.asCoach().stream()
                .filter(proposal -> person.equals(proposal.candidate().person()))
                .collect(Collectors.toMap(
                        proposal -> proposal.vacancy().id(), Function.identity(), (latest, earlier) -> latest));
    }
}
