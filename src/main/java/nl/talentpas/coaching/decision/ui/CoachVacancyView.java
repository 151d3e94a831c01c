package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.DividedWork;
import nl.talentpas.coaching.decision.FittingPeople;
import nl.talentpas.coaching.decision.VacancyFigures;
import nl.talentpas.identity.Role;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/// "Wie past hier?": the ranked people of a vacancy, the reasons of one of them, and the place to decide.
@Route(CoachNavigation.VACANCIES)
@RolesAllowed(Role.Names.COACH)
public class CoachVacancyView extends Page implements HasUrlParameter<String> {

    private static final int SLOW_DAYS = 5;

    private final transient VacancyService vacancies;
    private final transient FittingPeople people;
    private final transient DividedWork divided;
    private final transient VacancyFigures figures;
    private final transient Vocabulary vocabulary;
    private final transient CoachFitCards cards;
    private final Stack body = new Stack();
    private transient @Nullable CoachFitPanel panel;

    CoachVacancyView(
            VacancyService vacancies,
            FittingPeople people,
            DividedWork divided,
            VacancyFigures figures,
            CoachFitCards cards,
            Vocabulary vocabulary) {
        this.vacancies = vacancies;
        this.divided = divided;
        this.vocabulary = vocabulary;
        this.people = people;
        this.figures = figures;
        this.cards = cards;
        body.addClassName("roomy");
        add(body);
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        var address = CoachFitAddress.of(id, event.getLocation());
        if (panel != null && panel.isOf(address)) {
            panel.choose(address);
            return;
        }
        VacancyDetails vacancy = vacancies.find(address.vacancy()).orElseThrow(NotFoundException::new);
        head(vacancy);
        body.removeAll();
        if (vacancy.status() == VacancyStatus.PUBLISHED) {
            panel = new CoachFitPanel(vacancy, people, cards);
            body.add(panel, new CoachDivideCard(vacancy, divided, vocabulary));
            panel.choose(address);
        } else {
            panel = null;
            body.add(closed(vacancy));
        }
    }

    private void head(VacancyDetails vacancy) {
        clearHeader();
        crumb(getTranslation("coaching.vacancies.title"), CoachNavigation.VACANCIES);
        crumb(vacancy.content().title() + " · " + vacancy.organisation().name(), VacancyNavigation.page(vacancy.id()));
        heading(getTranslation("coaching.fit.title"));
        if (vacancy.status() == VacancyStatus.PUBLISHED) {
            besideHeading(chips(figures.of(vacancy)));
        }
    }

    private Row chips(VacancyFigures.Figures known) {
        var chips = new Row(Handles.testId(
                new Chip(getTranslation("coaching.fit.above", known.people(), known.thresholdPercent()), Tone.NEUTRAL),
                "people-above"));
        known.answerDays()
                .ifPresent(days -> chips.add(Handles.testId(
                        new Chip(
                                getTranslation("coaching.fit.answers-in", days),
                                days < SLOW_DAYS ? Tone.NEUTRAL : Tone.WARN),
                        "answer-time")));
        return chips;
    }

    private EmptyState closed(VacancyDetails vacancy) {
        return new EmptyState(
                "lock",
                getTranslation("coaching.fit.closed.title"),
                getTranslation("coaching.fit.closed.text", getTranslation(EnumText.key(vacancy.status()))),
                Buttons.primaryLink(getTranslation("coaching.fit.closed.action"), CoachNavigation.VACANCIES));
    }
}
