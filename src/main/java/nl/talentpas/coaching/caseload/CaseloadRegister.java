package nl.talentpas.coaching.caseload;

import java.util.Collection;
import java.util.Optional;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.passport.PassportReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers every question of the kind "is this their coach?".
@Component
@Transactional(readOnly = true)
class CaseloadRegister implements CaseloadGuard, CoachDirectory, PassportReaders {

    private final CaseloadRepository caseloads;
    private final CoachProfileRepository profiles;
    private final AccountService accounts;

    CaseloadRegister(CaseloadRepository caseloads, CoachProfileRepository profiles, AccountService accounts) {
        this.caseloads = caseloads;
        this.profiles = profiles;
        this.accounts = accounts;
    }

    @Override
    public boolean isCoachOf(AccountId coach, AccountId person) {
        return caseloads.existsByPersonIdAndCoachId(person.id(), coach.id());
    }

    @Override
    public Collection<AccountId> peopleOf(AccountId coach) {
        return caseloads.findByCoachIdOrderBySinceDescPersonIdDesc(coach.id()).stream()
                .map(CaseloadEntry::person)
                .toList();
    }

    @Override
    public boolean mayRead(AccountId reader, AccountId owner) {
        return isCoachOf(reader, owner);
    }

    @Override
    public Optional<CoachCard> coachOf(AccountId person) {
        return caseloads
                .findById(person.id())
                .flatMap(entry -> accounts.find(entry.coach()))
                .map(coach -> card(coach, person));
    }

    private CoachCard card(AccountDetails coach, AccountId person) {
        String about = profiles.findById(coach.id().id())
                .flatMap(profile ->
                        accounts.find(person).map(reader -> profile.details().about(reader.language())))
                .orElse("");
        return new CoachCard(coach.id(), coach.name(), coach.phone(), coach.email(), about);
    }
}
