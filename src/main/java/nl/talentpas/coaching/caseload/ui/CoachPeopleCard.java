package nl.talentpas.coaching.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import nl.talentpas.coaching.caseload.CoachOverview;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Toast;

/// The people of one coach, found by name, each to be moved to another coach.
class CoachPeopleCard extends Card {

    private static final int SHOWN = 40;

    private final List<AccountDetails> people;
    private final List<CoachOverview> others;
    private final BiConsumer<AccountId, AccountId> move;
    private final Div rows = new Div();
    private final TextField search = new TextField(getTranslation("coaching.coaches.search"));

    /// @param move is given the person and the new coach
    CoachPeopleCard(
            Collection<AccountDetails> people, List<CoachOverview> others, BiConsumer<AccountId, AccountId> move) {
        this.people = new ArrayList<>(people);
        this.others = others;
        this.move = move;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(typed -> show());
        add(search, rows);
        show();
    }

    private void show() {
        rows.removeAll();
        String wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<AccountDetails> found = people.stream()
                .filter(person -> person.name().full().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        found.stream().limit(SHOWN).forEach(person -> rows.add(row(person)));
        if (found.size() > SHOWN) {
            rows.add(new Paragraph(getTranslation("coaching.coaches.more", found.size() - SHOWN)));
        }
        if (found.isEmpty()) {
            rows.add(new Paragraph(getTranslation("coaching.coaches.nobody-found")));
        }
    }

    private Component row(AccountDetails person) {
        var button = Handles.testId(
                Buttons.secondary(getTranslation("coaching.coaches.move"), () -> ask(person)), "move-person");
        button.setAriaLabel(
                getTranslation("coaching.coaches.move-whom", person.name().full()));
        button.setEnabled(!others.isEmpty());
        return new PersonRow(person.name().initials(), person.name().full())
                .about(person.id())
                .detail(person.municipality())
                .end(button);
    }

    private void ask(AccountDetails person) {
        var dialog = new Dialog(
                getTranslation("coaching.coaches.move-whom", person.name().full()));
        var coach = new Select<CoachOverview>();
        coach.setLabel(getTranslation("coaching.coaches.to"));
        coach.setItems(others);
        coach.setItemLabelGenerator(one ->
                getTranslation("coaching.coaches.option", one.account().name().full(), one.people()));
        coach.setErrorMessage(getTranslation("coaching.coaches.choose"));
        dialog.add(coach);
        dialog.getFooter()
                .add(
                        Buttons.quiet(getTranslation("uikit.cancel"), dialog::close),
                        Handles.testId(
                                Buttons.primary(getTranslation("coaching.coaches.move"), () -> {
                                    if (coach.getValue() == null) {
                                        coach.setInvalid(true);
                                        return;
                                    }
                                    dialog.close();
                                    moved(person, coach.getValue());
                                }),
                                "confirm-move"));
        dialog.open();
    }

    private void moved(AccountDetails person, CoachOverview coach) {
        move.accept(person.id(), coach.id());
        people.remove(person);
        show();
        Toast.show(getTranslation(
                "coaching.coaches.moved",
                person.name().full(),
                coach.account().name().full()));
    }
}
