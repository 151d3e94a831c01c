package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.PassportService;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Stack;

/// What fits me: vacancies, occupations or assignments, best first, each with its reason in a sentence.
@Route("matches/:list?(beroepen|opdrachten)")
@Menu(title = "matching.menu", order = 30, icon = "sparkles")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class MatchesView extends Page implements AfterNavigationObserver {

    private static final int FOUND = 50;
    private static final int AT_ONCE = 10;
    private static final Set<WorkKind> SMALL_WORK = EnumSet.of(WorkKind.ASSIGNMENT, WorkKind.VOLUNTEERING);

    private final MatchingService matching;
    private final PassportService passports;
    private final Vocabulary vocabulary;
    private final AccountId me;
    private final Stack body = new Stack();

    MatchesView(MatchingService matching, PassportService passports, Vocabulary vocabulary, CurrentUser currentUser) {
        this.matching = matching;
        this.passports = passports;
        this.vocabulary = vocabulary;
        this.me = currentUser.id();
        heading(getTranslation("matching.matches.title"));
        lead(getTranslation("matching.matches.lead"));
        body.addClassName("roomy");
        add(body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String chosen = event.getRouteParameters().get("list").orElse("");
        body.removeAll();
        body.add(new MatchTabs(chosen), passports.of(me).skills().isEmpty() ? emptyPassport() : matches(chosen));
    }

    private Component matches(String chosen) {
        return switch (chosen) {
            case "beroepen" -> list(matching.occupationsFor(me, FOUND), MatchCard::new);
            case "opdrachten" -> vacancies(SMALL_WORK);
            default -> work();
        };
    }

    private Component work() {
        var work = new Stack(
                vacancies(EnumSet.complementOf(EnumSet.copyOf(SMALL_WORK))),
                new ReachCard(matching.reachOf(me), vocabulary));
        work.addClassName("roomy");
        return work;
    }

    private Component vacancies(Set<WorkKind> kinds) {
        return list(matching.vacanciesFor(me, kinds, FOUND), MatchCard::new);
    }

    private <T> Component list(List<T> found, Function<T, MatchCard> card) {
        return found.isEmpty()
                ? nothingFits()
                : new Portions<>("toon", AT_ONCE, card).as("cards").show(found);
    }

    private Component emptyPassport() {
        return new EmptyState(
                "sprout",
                getTranslation("matching.matches.empty-passport.title"),
                getTranslation("matching.matches.empty-passport.text"),
                Buttons.primaryLink(
                        getTranslation("matching.matches.empty-passport.action"), PassportNavigation.newExperience()));
    }

    private Component nothingFits() {
        return new EmptyState(
                "search",
                getTranslation("matching.matches.nothing.title"),
                getTranslation("matching.matches.nothing.text"),
                Buttons.primaryLink(getTranslation("matching.matches.nothing.wishes"), PassportNavigation.PASSPORT),
                Buttons.secondaryLink(
                        getTranslation("matching.matches.nothing.occupations"), MatchingNavigation.OCCUPATIONS));
    }
}
