package nl.talentpas.coaching.decision;

import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.notifications.Notices;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/// Tells a coach that one of their people wants to talk about a vacancy.
@Component
class InterestNotice {

    private final CoachDirectory coaches;
    private final AccountService accounts;
    private final VacancyCatalogue vacancies;
    private final Notices notices;

    InterestNotice(CoachDirectory coaches, AccountService accounts, VacancyCatalogue vacancies, Notices notices) {
        this.coaches = coaches;
        this.accounts = accounts;
        this.vacancies = vacancies;
        this.notices = notices;
    }

    void tell(AccountId person, VacancyId vacancy) {
        coaches.coachOf(person)
                .ifPresent(coach -> notices.tell(
                        coach.id(),
                        "interest-shown",
                        CoachNavigation.vacancy(vacancy, person),
                        accounts.details(person).name().full(),
                        vacancies
                                .find(vacancy)
                                .map(found -> found.content().title())
                                .orElse("")));
    }
}
