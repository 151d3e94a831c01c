package nl.talentpas.coaching.caseload;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountRegistered;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.Role;
import nl.talentpas.notifications.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives everybody who registers a coach at once.
@Component
class CaseloadAssignment {

    private final CaseloadRepository caseloads;
    private final CoachProfileRepository profiles;
    private final AccountService accounts;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    CaseloadAssignment(
            CaseloadRepository caseloads,
            CoachProfileRepository profiles,
            AccountService accounts,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.caseloads = caseloads;
        this.profiles = profiles;
        this.accounts = accounts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /// Runs within the registering transaction, so that nobody is registered without a coach.
    @EventListener
    @Transactional
    void on(AccountRegistered registered) {
        if (registered.role() == Role.RESIDENT || registered.role() == Role.STUDENT) {
            assign(registered.account(), registered.municipality());
        }
    }

    /// Assigns the least-loaded coach who serves the municipality, else the least-loaded of all. Coaches who take no
    /// new people come last; ties go to the coach with the lowest id. Does nothing for whoever has a coach already.
    ///
    /// @return the coach; empty while there is none at all
    Optional<AccountId> assign(AccountId person, String municipality) {
        Optional<AccountId> present = caseloads.findById(person.id()).map(CaseloadEntry::coach);
        if (present.isPresent()) {
            return present;
        }
        Optional<AccountId> coach = leastLoaded(municipality);
        coach.ifPresent(chosen -> {
            caseloads.save(new CaseloadEntry(person, chosen, clock.instant()));
            tell(chosen, person);
        });
        return coach;
    }

    /// Gives somebody another coach. The audit log keeps both.
    void move(CaseloadEntry entry, AccountId coach) {
        AccountId before = entry.coach();
        if (before.equals(coach)) {
            return;
        }
        entry.moveTo(coach, clock.instant());
        audit.record(AuditAction.COACH_ASSIGNED, entry.person(), before + " -> " + coach);
        tell(coach, entry.person());
        notices.tell(
                entry.person(),
                "new-coach",
                CoachNavigation.HOME,
                accounts.details(coach).name().full());
    }

    private void tell(AccountId coach, AccountId person) {
        notices.tell(
                coach,
                "new-candidate",
                CoachNavigation.candidate(person),
                accounts.details(person).name().full());
    }

    private Optional<AccountId> leastLoaded(String municipality) {
        Map<UUID, CoachDetails> described = profiles.findAll().stream()
                .map(CoachProfile::details)
                .collect(Collectors.toMap(details -> details.id().id(), details -> details));
        List<CoachDetails> coaches = accounts.withRole(Role.COACH).stream()
                .map(account -> described.getOrDefault(account.id().id(), undescribed(account)))
                .toList();
        Predicate<CoachDetails> serves = coach -> coach.municipalities().contains(municipality);
        Comparator<CoachDetails> leastLoaded = leastLoaded();
        return coaches.stream()
                .filter(CoachDetails::open)
                .filter(serves)
                .min(leastLoaded)
                .or(() -> coaches.stream().filter(CoachDetails::open).min(leastLoaded))
                .or(() -> coaches.stream().min(leastLoaded))
                .map(CoachDetails::id);
    }

    private Comparator<CoachDetails> leastLoaded() {
        Map<UUID, Long> loads = caseloads.loads().stream()
                .collect(Collectors.toMap(CaseloadRepository.Load::getCoachId, CaseloadRepository.Load::getPeople));
        return Comparator.comparingLong(
                        (CoachDetails coach) -> loads.getOrDefault(coach.id().id(), 0L))
                .thenComparing(coach -> coach.id().id());
    }

    /// A coach of whom nothing was said yet serves the municipality of their own account.
    static CoachDetails undescribed(AccountDetails coach) {
        return new CoachDetails(coach.id(), "", "", Set.of(coach.municipality()), true);
    }
}
