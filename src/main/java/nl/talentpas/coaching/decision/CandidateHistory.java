package nl.talentpas.coaching.decision;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was proposed and decided until now about one of the current coach's own people.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COACH')")
public class CandidateHistory {

    /// @param proposals the latest change first
    /// @param aside the decisions not to propose, latest first
    public record History(List<ProposalDetails> proposals, List<Aside> aside) {}

    /// A decision not to propose.
    ///
    /// @param vacancy its title; empty when it is gone
    /// @param inForce whether it keeps the person out of the vacancy's list now
    public record Aside(DecisionDetails decision, String vacancy, boolean inForce) {}

    private final DecisionService decisions;
    private final ProposalService proposals;
    private final VacancyService vacancies;

    CandidateHistory(DecisionService decisions, ProposalService proposals, VacancyService vacancies) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.vacancies = vacancies;
    }

    /// @throws org.springframework.security.access.AccessDeniedException for another coach's candidate
    public History of(AccountId person) {
        Set<UUID> inForce = decisions.setAsideOf(person).values().stream()
                .map(DecisionDetails::id)
                .collect(Collectors.toSet());
        List<Aside> aside = decisions.about(person).stream()
                .filter(decision -> decision.kind() != DecisionKind.FORWARD)
                .map(decision -> new Aside(decision, title(decision), inForce.contains(decision.id())))
                .toList();
        return new History(proposalsOf(person), aside);
    }

    private List<ProposalDetails> proposalsOf(AccountId person) {
        return proposals.asCoach().stream()
                .filter(proposal -> person.equals(proposal.candidate().person()))
                .toList();
    }

    private String title(DecisionDetails decision) {
        return vacancies
                .find(decision.vacancy())
                .map(vacancy -> vacancy.content().title())
                .orElse("");
    }
}
