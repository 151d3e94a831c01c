package nl.talentpas.coaching.caseload;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The administrator's side of coaching: who coaches where, and who is whose.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMIN')")
public class CoachService {

    private static final Comparator<AccountDetails> BY_NAME = Comparator.comparing(
                    (AccountDetails account) -> account.name().last())
            .thenComparing(account -> account.name().first())
            .thenComparing(account -> account.id().id());

    private final CaseloadRepository caseloads;
    private final CoachProfileRepository profiles;
    private final CaseloadAssignment assignment;
    private final AccountService accounts;

    CoachService(
            CaseloadRepository caseloads,
            CoachProfileRepository profiles,
            CaseloadAssignment assignment,
            AccountService accounts) {
        this.caseloads = caseloads;
        this.profiles = profiles;
        this.assignment = assignment;
        this.accounts = accounts;
    }

    /// Every active coach, in order of name.
    public List<CoachOverview> coaches() {
        Map<UUID, CoachDetails> described = profiles.findAll().stream()
                .map(CoachProfile::details)
                .collect(Collectors.toMap(details -> details.id().id(), Function.identity()));
        Map<UUID, Long> loads = caseloads.loads().stream()
                .collect(Collectors.toMap(CaseloadRepository.Load::getCoachId, CaseloadRepository.Load::getPeople));
        return accounts.withRole(Role.COACH).stream()
                .map(account -> new CoachOverview(
                        account,
                        described.getOrDefault(account.id().id(), CaseloadAssignment.undescribed(account)),
                        loads.getOrDefault(account.id().id(), 0L)))
                .toList();
    }

    /// @throws NoSuchElementException when there is no such coach
    public CoachOverview coach(AccountId id) {
        return coaches().stream()
                .filter(coach -> coach.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The people in a coach's caseload, in order of name.
    public List<AccountDetails> peopleOf(AccountId coach) {
        List<AccountId> people = caseloads.findByCoachIdOrderBySinceDescPersonIdDesc(coach.id()).stream()
                .map(CaseloadEntry::person)
                .toList();
        return accounts.findAll(people).values().stream().sorted(BY_NAME).toList();
    }

    /// Residents and students whom nobody coaches, in order of name.
    public List<AccountDetails> withoutCoach() {
        Set<AccountId> coached =
                caseloads.findAll().stream().map(CaseloadEntry::person).collect(Collectors.toSet());
        return Stream.of(Role.RESIDENT, Role.STUDENT)
                .flatMap(role -> accounts.withRole(role).stream())
                .filter(account -> !coached.contains(account.id()))
                .distinct()
                .sorted(BY_NAME)
                .toList();
    }

    /// Gives everybody without a coach one, by the same rule as at registration.
    ///
    /// @return how many got one
    @Transactional
    public int assignEverybody() {
        return (int) withoutCoach().stream()
                .filter(person ->
                        assignment.assign(person.id(), person.municipality()).isPresent())
                .count();
    }

    /// Moves somebody to another coach; both the person and the new coach are told, and the audit log keeps it.
    ///
    /// @throws NoSuchElementException when the person has no coach yet or the other is no coach
    @Transactional
    public void move(AccountId person, AccountId coach) {
        coach(coach);
        assignment.move(caseloads.findById(person.id()).orElseThrow(), coach);
    }

    @Transactional
    public void describe(CoachDetails details) {
        coach(details.id());
        profiles.findById(details.id().id())
                .ifPresentOrElse(profile -> profile.describe(details), () -> profiles.save(new CoachProfile(details)));
    }
}
