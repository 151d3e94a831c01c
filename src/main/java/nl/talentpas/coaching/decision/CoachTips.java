package nl.talentpas.coaching.decision;

import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.notifications.Notices;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets one coach point another to a vacancy that fits one of the other's people.
@Service
@Transactional
@PreAuthorize("hasRole('COACH')")
public class CoachTips {

    private final CoachDirectory coaches;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Notices notices;

    CoachTips(CoachDirectory coaches, AccountService accounts, CurrentUser user, Notices notices) {
        this.coaches = coaches;
        this.accounts = accounts;
        this.user = user;
        this.notices = notices;
    }

    /// Tells the person's coach, who alone knows who it is, to look at them for this vacancy.
    ///
    /// @return whether there was a coach to tell
    public boolean tip(AccountId person, VacancyDetails vacancy) {
        var coach = coaches.coachOf(person);
        coach.ifPresent(other -> notices.tell(
                other.id(),
                "coach-tip",
                CoachNavigation.vacancy(vacancy.id(), person),
                accounts.details(user.id()).name().full(),
                vacancy.content().title()));
        return coach.isPresent();
    }
}
