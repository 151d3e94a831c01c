package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.FittingPeople;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.identity.AccountId;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyDetails;
import org.jspecify.annotations.Nullable;

/// The list of people beside the reasons of one; one below the other on a phone, where only one of the two is shown.
class CoachFitPanel extends Stack {

    private final VacancyDetails vacancy;
    private final FittingPeople people;
    private final CoachFitCards cards;
    private final Div detail = new Div();
    private final Div sides = new Div();
    private @Nullable CoachFitAddress shown;
    private @Nullable CoachFitList list;
    private List<FittingPerson> listed = List.of();

    CoachFitPanel(VacancyDetails vacancy, FittingPeople people, CoachFitCards cards) {
        this.vacancy = vacancy;
        this.people = people;
        this.cards = cards;
        sides.addClassName("fit-sides");
        detail.addClassName("fit-detail");
    }

    boolean isOf(CoachFitAddress address) {
        return address.vacancy().equals(vacancy.id());
    }

    /// Shows what the address asks for; ranks again only when it asks for other people.
    void choose(CoachFitAddress address) {
        boolean same = address.listsAs(shown);
        shown = address;
        if (!same) {
            rank();
        }
        detail();
    }

    private CoachFitAddress address() {
        return Objects.requireNonNull(shown);
    }

    private void rank() {
        CoachFitAddress address = address();
        listed = address.region()
                ? people.region(vacancy, address.setAside())
                : people.mine(vacancy, address.setAside());
        removeAll();
        sides.removeAll();
        list = listed.isEmpty() ? null : new CoachFitList(address, listed);
        sides.add(list == null ? nobody() : list, detail);
        add(new Row(among(), setAside()), sides);
    }

    private void detail() {
        detail.removeAll();
        Optional<AccountId> wanted = address().chosen();
        sides.setClassName("chosen", wanted.isPresent());
        Optional<FittingPerson> person = wanted.isPresent()
                ? wanted.flatMap(this::find)
                : listed.stream().findFirst();
        if (list != null) {
            list.mark(person.map(FittingPerson::id));
        }
        if (wanted.isPresent()) {
            var back = new Anchor(address().choosingNobody().path(), getTranslation("coaching.fit.back"));
            back.addClassName("fit-back");
            detail.add(back);
        }
        person.ifPresentOrElse(
                fitting -> detail.add(cards.card(fitting, vacancy, this::changed)),
                () -> wanted.ifPresent(
                        gone -> detail.add(new Card(new Paragraph(getTranslation("coaching.fit.not-listed"))))));
    }

    private Optional<FittingPerson> find(AccountId id) {
        return listed.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .or(() -> people.one(vacancy, id));
    }

    /// After a decision: whoever left the list makes place for the next one.
    private void changed() {
        Optional<AccountId> before = address().chosen();
        rank();
        boolean stays = before.isEmpty()
                || listed.stream().anyMatch(person -> before.get().equals(person.id()));
        if (stays) {
            detail();
        } else {
            Addresses.go(address().choosingNobody().path());
        }
    }

    private Component among() {
        var links = new Nav(
                link(
                        "coaching.fit.mine",
                        "mine",
                        address().among(false),
                        !address().region()),
                link(
                        "coaching.fit.region",
                        "region",
                        address().among(true),
                        address().region()));
        links.addClassName("switch");
        links.getElement().setAttribute("aria-label", getTranslation("coaching.fit.among"));
        return links;
    }

    private Anchor link(String key, String id, CoachFitAddress address, boolean here) {
        var link = Handles.testId(new Anchor(address.path(), getTranslation(key)), "among-" + id);
        if (here) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component setAside() {
        var box = new Checkbox(
                getTranslation("coaching.fit.set-aside-too"), address().setAside());
        box.setId("set-aside-too");
        box.addValueChangeListener(
                tick -> Addresses.go(address().showing(tick.getValue()).path()));
        return box;
    }

    private Component nobody() {
        return address().region()
                ? new EmptyState(
                        "users",
                        getTranslation("coaching.fit.nobody.title"),
                        getTranslation("coaching.fit.nobody.text"),
                        Buttons.secondaryLink(getTranslation("coaching.fit.closed.action"), CoachNavigation.VACANCIES))
                : new EmptyState(
                        "users",
                        getTranslation("coaching.fit.none-of-mine.title"),
                        getTranslation("coaching.fit.none-of-mine.text"),
                        Buttons.primaryLink(
                                getTranslation("coaching.fit.none-of-mine.action"),
                                address().among(true).path()));
    }
}
