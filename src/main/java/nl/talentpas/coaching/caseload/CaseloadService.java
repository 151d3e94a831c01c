package nl.talentpas.coaching.caseload;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.PersonName;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The current coach's own caseload. Whoever is not in it does not exist here.
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('COACH')")
public class CaseloadService {

    private final CaseloadRepository caseloads;
    private final AccountService accounts;
    private final CurrentUser user;

    CaseloadService(CaseloadRepository caseloads, AccountService accounts, CurrentUser user) {
        this.caseloads = caseloads;
        this.accounts = accounts;
        this.user = user;
    }

    /// Everybody in the caseload, who came last first.
    public List<Candidate> mine() {
        List<CaseloadEntry> entries =
                caseloads.findByCoachIdOrderBySinceDescPersonIdDesc(user.id().id());
        Map<AccountId, AccountDetails> known =
                accounts.findAll(entries.stream().map(CaseloadEntry::person).toList());
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(known.get(entry.person())).stream()
                        .map(account -> new Candidate(account, entry.since())))
                .toList();
    }

    /// Empty for another coach's candidate and for nobody's alike.
    public Optional<Candidate> find(AccountId person) {
        return caseloads
                .findById(person.id())
                .filter(entry -> entry.coach().equals(user.id()))
                .flatMap(entry -> accounts.find(person).map(account -> new Candidate(account, entry.since())));
    }

    /// @return the current coach
    /// @throws AccessDeniedException when this is not the current coach's candidate
    public AccountId requireMine(AccountId person) {
        AccountId coach = user.id();
        if (!caseloads.existsByPersonIdAndCoachId(person.id(), coach.id())) {
            throw new AccessDeniedException("Not a candidate of the current coach");
        }
        return coach;
    }

    /// The coaches of these people by person, without those who have none.
    public Map<AccountId, Coach> coachesOf(Collection<AccountId> people) {
        List<CaseloadEntry> entries =
                caseloads.findAllById(people.stream().map(AccountId::id).toList());
        Map<AccountId, AccountDetails> coaches =
                accounts.findAll(entries.stream().map(CaseloadEntry::coach).collect(Collectors.toSet()));
        var byPerson = new HashMap<AccountId, Coach>();
        for (CaseloadEntry entry : entries) {
            AccountDetails coach = coaches.get(entry.coach());
            if (coach != null) {
                byPerson.put(entry.person(), coach(coach));
            }
        }
        return byPerson;
    }

    private Coach coach(AccountDetails account) {
        return new Coach(account.id(), account.name(), account.id().equals(user.id()));
    }

    /// A person's coach, seen by a coach.
    ///
    /// @param me whether it is the current one
    public record Coach(AccountId id, PersonName name, boolean me) {}
}
