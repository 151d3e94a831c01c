package nl.talentpas.matching;

import nl.talentpas.identity.CurrentUser;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a person say that they want to talk about a vacancy; their coach hears of it.
@Service
public class InterestService {

    private final VacancyCatalogue vacancies;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    InterestService(VacancyCatalogue vacancies, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.currentUser = currentUser;
        this.events = events;
    }

    /// @throws java.util.NoSuchElementException when the vacancy is not published
    @PreAuthorize("hasAnyRole('RESIDENT', 'STUDENT')")
    @Transactional
    public void show(VacancyId vacancy) {
        VacancyDetails published = vacancies
                .find(vacancy)
                .filter(found -> found.status() == VacancyStatus.PUBLISHED)
                .orElseThrow();
        events.publishEvent(new InterestShown(currentUser.id(), published.id()));
    }
}
