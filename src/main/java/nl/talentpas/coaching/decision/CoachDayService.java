package nl.talentpas.coaching.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.coaching.decision.CoachDay.AftercareDue;
import nl.talentpas.coaching.decision.CoachDay.Interest;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the current coach has to do today.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COACH')")
public class CoachDayService {

    private static final int AHEAD_DAYS = 7;
    private static final Set<ProposalState> UNANSWERED =
            EnumSet.of(ProposalState.ASKED, ProposalState.OFFERED, ProposalState.INTERESTED);

    private final CaseloadOverview overview;
    private final ProposalService proposals;
    private final InterestInbox interests;
    private final VacancyService vacancies;
    private final Clock clock;

    CoachDayService(
            CaseloadOverview overview,
            ProposalService proposals,
            InterestInbox interests,
            VacancyService vacancies,
            Clock clock) {
        this.overview = overview;
        this.proposals = proposals;
        this.interests = interests;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    public CoachDay today() {
        List<ProposalDetails> all = proposals.asCoach();
        List<CaseloadPerson> people = overview.of(all);
        return new CoachDay(interests(people), fresh(people), waiting(all), aftercare(all));
    }

    private List<Interest> interests(List<CaseloadPerson> people) {
        Map<AccountId, CaseloadPerson> byId =
                people.stream().collect(Collectors.toMap(CaseloadPerson::id, Function.identity()));
        return interests.open(byId.keySet()).stream()
                .flatMap(shown -> interest(shown, byId).stream())
                .toList();
    }

    private Optional<Interest> interest(InterestDetails shown, Map<AccountId, CaseloadPerson> byId) {
        return vacancies
                .find(shown.vacancy())
                .filter(vacancy -> vacancy.status() == VacancyStatus.PUBLISHED)
                .flatMap(vacancy -> Optional.ofNullable(byId.get(shown.person()))
                        .map(person -> new Interest(person.candidate(), vacancy, shown)));
    }

    private static List<CaseloadPerson> fresh(List<CaseloadPerson> people) {
        return people.stream()
                .filter(person -> person.state() == CandidateState.NEW)
                .sorted(Comparator.comparing(
                                (CaseloadPerson person) -> person.candidate().since())
                        .reversed())
                .toList();
    }

    private static List<ProposalDetails> waiting(List<ProposalDetails> all) {
        return all.stream()
                .filter(proposal -> UNANSWERED.contains(proposal.state()))
                .sorted(Comparator.comparing(ProposalDetails::since))
                .toList();
    }

    private List<AftercareDue> aftercare(List<ProposalDetails> all) {
        return all.stream()
                .filter(proposal -> proposal.state() == ProposalState.PLACED)
                .flatMap(this::due)
                .sorted(Comparator.comparingLong(AftercareDue::days))
                .toList();
    }

    private Stream<AftercareDue> due(ProposalDetails placed) {
        LocalDate today = LocalDate.now(clock);
        return placed.aftercare().stream()
                .filter(care -> !care.isHeld())
                .min(Comparator.comparing(Aftercare::dueOn))
                .map(care -> new AftercareDue(placed, care.weeks(), ChronoUnit.DAYS.between(today, care.dueOn())))
                .filter(care -> care.days() <= AHEAD_DAYS)
                .stream();
    }
}
