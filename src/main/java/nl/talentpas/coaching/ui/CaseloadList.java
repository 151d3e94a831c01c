package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.CandidateState;
import nl.talentpas.coaching.decision.CaseloadPerson;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Tone;

/// People of a caseload: a table that sorts on a wide screen, cards on a phone.
class CaseloadList extends Div {

    private static final int CARDS_AT_ONCE = 25;

    private final Grid<CaseloadPerson> grid = new Grid<>();
    private final Portions<CaseloadPerson> cards = new Portions<>("toon", CARDS_AT_ONCE, this::card);
    private final Card narrow = new Card(cards);
    private final Div none = new Div();

    CaseloadList() {
        addClassName("caseload-list");
        grid.setId("caseload");
        grid.addClassName("wide-only");
        grid.setAllRowsVisible(false);
        column("name", new ComponentRenderer<>(CaseloadList::link), Comparator.comparing(CaseloadPerson::name))
                .setWidth("230px")
                .setFlexGrow(1);
        grid.addColumn(person -> person.candidate().account().municipality())
                .setHeader(getTranslation("coaching.caseload.column.municipality"))
                .setSortable(true);
        column("state", new ComponentRenderer<>(this::chip), Comparator.comparing(CaseloadPerson::state))
                .setWidth("220px")
                .setFlexGrow(0);
        grid.addColumn(this::kinds)
                .setHeader(getTranslation("coaching.caseload.column.kinds"))
                .setTooltipGenerator(this::kinds)
                .setFlexGrow(2);
        grid.addColumn(CaseloadPerson::skills)
                .setHeader(getTranslation("coaching.caseload.column.skills"))
                .setSortable(true)
                .setWidth("155px")
                .setFlexGrow(0);
        grid.addColumn(person -> Days.shortDay(person.lastStep(), getLocale()))
                .setHeader(getTranslation("coaching.caseload.column.last"))
                .setComparator(Comparator.comparing(CaseloadPerson::lastStep));
        none.add(new EmptyState(
                "search",
                getTranslation("coaching.caseload.not-found.title"),
                getTranslation("coaching.caseload.not-found.text")));
        narrow.addClassName("narrow-only");
        add(grid, narrow, none);
    }

    void show(List<CaseloadPerson> found) {
        grid.setItems(found);
        grid.setVisible(!found.isEmpty());
        narrow.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
        cards.show(found);
    }

    private Component card(CaseloadPerson person) {
        var row = new PersonRow(
                        person.candidate().account().name().initials(),
                        person.name(),
                        CoachNavigation.candidate(person.id()))
                .about(person.id())
                .chips(chip(person))
                .detail(getTranslation(
                        "coaching.today.fresh.about",
                        person.candidate().account().municipality(),
                        person.skills()))
                .detail(kinds(person));
        return Handles.testId(row, "candidate-card");
    }

    private Grid.Column<CaseloadPerson> column(
            String name, ComponentRenderer<?, CaseloadPerson> renderer, Comparator<CaseloadPerson> order) {
        return grid.addColumn(renderer)
                .setHeader(getTranslation("coaching.caseload.column." + name))
                .setComparator(order)
                .setSortable(true);
    }

    private static Anchor link(CaseloadPerson person) {
        return Handles.dataId(new Anchor(CoachNavigation.candidate(person.id()), person.name()), person.id());
    }

    private Chip chip(CaseloadPerson person) {
        return new Chip(getTranslation(EnumText.key(person.state())), tone(person.state()));
    }

    private String kinds(CaseloadPerson person) {
        return Listed.of(
                person.kinds().stream()
                        .sorted()
                        .map(kind -> getTranslation(EnumText.key(kind)))
                        .toList(),
                getLocale());
    }

    private static Tone tone(CandidateState state) {
        return switch (state) {
            case NEW -> Tone.BRAND;
            case NO_CONSENT -> Tone.WARN;
            case SEARCHING -> Tone.NEUTRAL;
            case UNDER_WAY, AT_WORK -> Tone.GOOD;
        };
    }
}
