package nl.talentpas.coaching.decision;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.CaseloadService;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the current coach decides about their own people. A coach always says why.
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class DecisionService {

    private final DecisionRepository decisions;
    private final InterestInbox interests;
    private final CaseloadService caseload;
    private final ProposalService proposals;
    private final Clock clock;

    DecisionService(
            DecisionRepository decisions,
            InterestInbox interests,
            CaseloadService caseload,
            ProposalService proposals,
            Clock clock) {
        this.decisions = decisions;
        this.interests = interests;
        this.caseload = caseload;
        this.proposals = proposals;
        this.clock = clock;
    }

    /// Asks the person whether they may be proposed for this vacancy.
    ///
    /// @throws AccessDeniedException for another coach's candidate
    public ProposalId forward(AccountId person, VacancyId vacancy, DecisionReason why) {
        decide(person, vacancy, DecisionKind.FORWARD, why);
        return proposals.propose(person, vacancy, why.words());
    }

    /// Keeps what to propose to the person, to ask them later: nothing is decided yet, and they hear nothing of it.
    ///
    /// @throws AccessDeniedException for another coach's candidate
    public ProposalId prepare(AccountId person, VacancyId vacancy, DecisionReason why) {
        return proposals.prepare(person, vacancy, why.words());
    }

    /// Keeps the person out of this vacancy's list: for a month.
    ///
    /// @return the decision, to revoke it with
    /// @throws AccessDeniedException for another coach's candidate
    public UUID notNow(AccountId person, VacancyId vacancy, DecisionReason why) {
        return decide(person, vacancy, DecisionKind.NOT_NOW, why);
    }

    /// Keeps the person out of this vacancy's list for good.
    ///
    /// @return the decision, to revoke it with
    /// @throws AccessDeniedException for another coach's candidate
    public UUID noFit(AccountId person, VacancyId vacancy, DecisionReason why) {
        return decide(person, vacancy, DecisionKind.NO_FIT, why);
    }

    /// Takes back what kept somebody out of a list.
    ///
    /// @throws AccessDeniedException for a decision about another coach's candidate, and for one that is not there
    public void revoke(UUID id) {
        Decision decision = decisions.findById(id).orElseThrow(() -> new AccessDeniedException("No such decision"));
        caseload.requireMine(decision.details().person());
        decision.revoke(clock.instant());
    }

    /// Who is kept out of this vacancy's list now, and by which decision.
    @Transactional(readOnly = true)
    public Map<AccountId, DecisionDetails> setAsideFor(VacancyId vacancy) {
        return inForce(
                decisions.findByVacancyIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(vacancy.id()),
                DecisionDetails::person);
    }

    /// From which vacancies' lists this person is kept out now, and by which decision.
    ///
    /// @throws AccessDeniedException for another coach's candidate
    @Transactional(readOnly = true)
    public Map<VacancyId, DecisionDetails> setAsideOf(AccountId person) {
        caseload.requireMine(person);
        return inForce(
                decisions.findByPersonIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(person.id()),
                DecisionDetails::vacancy);
    }

    private <T> Map<T, DecisionDetails> inForce(List<Decision> oldestFirst, Function<DecisionDetails, T> subject) {
        var aside = new HashMap<T, DecisionDetails>();
        oldestFirst.forEach(decision -> {
            DecisionDetails details = decision.details();
            if (decision.setsAside(clock.instant())) {
                aside.put(subject.apply(details), details);
            } else {
                aside.remove(subject.apply(details));
            }
        });
        return aside;
    }

    /// Who of the coach's own people was decided about for any vacancy.
    @Transactional(readOnly = true)
    public Set<AccountId> decidedAmong(Collection<AccountId> people) {
        return decisions.findDecidedAbout(people.stream().map(AccountId::id).toList()).stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /// Everything decided about a person, latest first.
    ///
    /// @throws AccessDeniedException for another coach's candidate
    @Transactional(readOnly = true)
    public List<DecisionDetails> about(AccountId person) {
        caseload.requireMine(person);
        return decisions.findByPersonIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(person.id()).reversed().stream()
                .map(Decision::details)
                .toList();
    }

    private UUID decide(AccountId person, VacancyId vacancy, DecisionKind kind, DecisionReason why) {
        AccountId coach = caseload.requireMine(person);
        var decision = new Decision(person, vacancy, coach, kind, why, clock.instant());
        interests.handled(person, vacancy);
        return decisions.save(decision).details().id();
    }
}
