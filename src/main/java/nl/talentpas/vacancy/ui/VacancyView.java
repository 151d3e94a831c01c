package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;

/// One vacancy for everybody: what one does, what is asked, the terms, and who offers it.
@Route(VacancyNavigation.VACANCIES + "/:" + VacancyAddress.PARAMETER)
@AnonymousAllowed
public class VacancyView extends Page implements BeforeEnterObserver {

    private final VacancyService vacancies;
    private final CurrentUser user;
    private final Wording wording;
    private String title = "";

    VacancyView(VacancyService vacancies, CurrentUser user, Wording wording) {
        this.vacancies = vacancies;
        this.user = user;
        this.wording = wording;
        crumb(getTranslation("vacancy.list.title"), VacancyNavigation.VACANCIES);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<VacancyId> id = VacancyAddress.of(event);
        Optional<VacancyDetails> vacancy = id.flatMap(vacancies::find);
        Optional<VacancyStatus> status = id.flatMap(vacancies::statusOf);
        if (vacancy.isPresent()) {
            show(vacancy.get());
        } else if (status.isPresent()) {
            showGone(status.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(VacancyDetails vacancy) {
        VacancyContent content = vacancy.content();
        heading(content.title());
        lead(getTranslation(
                "vacancy.page.lead",
                wording.of(content.kind()),
                vacancy.organisation().name()));
        title = getTranslation(
                "vacancy.page.title", content.title(), vacancy.organisation().name());
        if (vacancy.status() != VacancyStatus.PUBLISHED) {
            besideHeading(VacancySigns.status(vacancy.status(), wording));
        }
        add(new Columns(
                Columns.Wide.LEFT,
                new Stack(whatToDo(content), whatIsAsked(content)),
                new Stack(
                        nextStep(vacancy.id()),
                        new TermsBlock(content, wording),
                        new OrganisationBlock(vacancy.organisation(), wording))));
    }

    private Card whatToDo(VacancyContent content) {
        var card = Card.titled(getTranslation("vacancy.page.tasks"));
        card.setId("tasks");
        if (!content.introduction().isBlank()) {
            var introduction = new Paragraph(content.introduction());
            introduction.addClassName("as-typed");
            card.add(introduction);
        }
        card.add(new TaskLines(content.tasks(), wording));
        return card;
    }

    private Card whatIsAsked(VacancyContent content) {
        var card = Card.titled(
                getTranslation("vacancy.page.asked"),
                new AskedLines(content.requirements(), content.licences(), wording));
        card.setId("asked");
        return card;
    }

    private Card nextStep(VacancyId id) {
        boolean seeker = user.has(Role.RESIDENT) || user.has(Role.STUDENT);
        Anchor link = seeker
                ? Buttons.primaryLink(getTranslation("vacancy.page.why"), "matches/" + id)
                : Buttons.primaryLink(getTranslation("vacancy.page.discover"), "ontdek");
        link.setId(seeker ? "matches" : "discover");
        String why = seeker ? "vacancy.page.fits-matches" : "vacancy.page.fits-discover";
        return Card.titled(getTranslation("vacancy.page.fits"), new Paragraph(getTranslation(why)), link)
                .withClass("soft");
    }

    private void showGone(VacancyStatus status) {
        boolean paused = status == VacancyStatus.PAUSED;
        heading(getTranslation(paused ? "vacancy.page.paused" : "vacancy.page.closed"));
        add(new EmptyState(
                paused ? "circle-pause" : "lock",
                getTranslation("vacancy.page.gone"),
                getTranslation(paused ? "vacancy.page.paused-text" : "vacancy.page.closed-text"),
                Buttons.primaryLink(getTranslation("vacancy.page.others"), VacancyNavigation.VACANCIES),
                Buttons.secondaryLink(getTranslation("vacancy.page.discover"), "ontdek")));
    }

    /// Says enough when somebody shares the address.
    @Override
    public String getPageTitle() {
        return title.isEmpty() ? super.getPageTitle() : title + " – " + getTranslation("app.name");
    }
}
