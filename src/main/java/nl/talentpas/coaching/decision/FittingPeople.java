package nl.talentpas.coaching.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.caseload.CaseloadService;
import nl.talentpas.coaching.caseload.CaseloadService.Coach;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.PersonMatch;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportGlance;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Who fits a vacancy, for the current coach: their own people by name, other coaches' people without one.
@Service
@PreAuthorize("hasRole('COACH')")
public class FittingPeople {

    /// How many people a list holds at most.
    public static final int LIMIT = 50;

    private final MatchingService matching;
    private final CaseloadService caseload;
    private final DecisionService decisions;
    private final ProposalService proposals;
    private final PassportCatalogue passports;

    FittingPeople(
            MatchingService matching,
            CaseloadService caseload,
            DecisionService decisions,
            ProposalService proposals,
            PassportCatalogue passports) {
        this.matching = matching;
        this.caseload = caseload;
        this.decisions = decisions;
        this.proposals = proposals;
        this.passports = passports;
    }

    /// The coach's own people, best first.
    ///
    /// @param setAsideToo whether those whom a coach set aside stand in it as well
    public List<FittingPerson> mine(VacancyDetails vacancy, boolean setAsideToo) {
        Map<AccountId, Candidate> own = own();
        return shown(vacancy, own, matching.peopleFor(vacancy.id(), own.keySet()), setAsideToo);
    }

    /// Everybody's people, best first.
    ///
    /// @param setAsideToo whether those whom a coach set aside stand in it as well
    public List<FittingPerson> region(VacancyDetails vacancy, boolean setAsideToo) {
        return shown(vacancy, own(), matching.peopleFor(vacancy.id(), LIMIT), setAsideToo);
    }

    /// One of the coach's own people, also when a filter or a decision keeps them out of the lists.
    public Optional<FittingPerson> one(VacancyDetails vacancy, AccountId person) {
        return several(vacancy, List.of(person)).stream()
                .filter(FittingPerson::isMine)
                .findFirst();
    }

    /// These people, best first: the coach's own whatever keeps them out of the lists, others only when nothing does.
    public List<FittingPerson> several(VacancyDetails vacancy, Collection<AccountId> people) {
        Map<AccountId, Candidate> own = own();
        var matches = new ArrayList<>(matching.peopleFor(vacancy.id(), people));
        people.stream()
                .filter(own::containsKey)
                .filter(id -> matches.stream().noneMatch(match -> match.person().equals(id)))
                .forEach(id -> matches.add(new PersonMatch(id, matching.explain(id, vacancy.id()))));
        return shown(vacancy, own, matches, true);
    }

    private List<FittingPerson> shown(
            VacancyDetails vacancy,
            Map<AccountId, Candidate> own,
            Collection<PersonMatch> ranking,
            boolean setAsideToo) {
        Map<AccountId, DecisionDetails> aside = decisions.setAsideFor(vacancy.id());
        List<PersonMatch> kept = ranking.stream()
                .filter(match -> setAsideToo || !aside.containsKey(match.person()))
                .limit(LIMIT)
                .toList();
        List<AccountId> people = kept.stream().map(PersonMatch::person).toList();
        var facts = new Facts(
                own, caseload.coachesOf(people), passports.glances(people), aside, proposalsFor(vacancy.id()));
        return kept.stream().map(facts::person).toList();
    }

    private Map<AccountId, Candidate> own() {
        return caseload.mine().stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    /// The latest proposal per person.
    private Map<AccountId, ProposalDetails> proposalsFor(VacancyId vacancy) {
        return proposals.asCoach().stream()
                .filter(proposal -> proposal.vacancy().id().equals(vacancy))
                .filter(proposal -> proposal.candidate().person() != null)
                .collect(Collectors.toMap(
                        proposal -> proposal.candidate().person(), Function.identity(), (latest, earlier) -> latest));
    }

    private record Facts(
            Map<AccountId, Candidate> own,
            Map<AccountId, Coach> coaches,
            Map<AccountId, PassportGlance> passports,
            Map<AccountId, DecisionDetails> aside,
            Map<AccountId, ProposalDetails> proposals) {

        FittingPerson person(PersonMatch match) {
            AccountId id = match.person();
            Candidate candidate = own.get(id);
            PassportGlance passport = passports.get(id);
            return new FittingPerson(
                    id,
                    candidate == null ? null : candidate.account().name(),
                    coaches.get(id),
                    match.explanation(),
                    passport == null ? null : passport.availableFrom(),
                    Optional.ofNullable(aside.get(id)),
                    Optional.ofNullable(proposals.get(id)));
        }
    }
}
