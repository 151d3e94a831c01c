package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.identity.AccountId;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// The ranked people of a vacancy, some at a time; two or three of them can be put side by side.
class CoachFitList extends Card {

    private static final int AT_ONCE = 10;
    private static final int FEWEST = 2;
    private static final int MOST = 3;

    private final CoachFitAddress address;
    private final Map<AccountId, PersonRow> rows = new LinkedHashMap<>();
    private final Map<AccountId, Checkbox> boxes = new LinkedHashMap<>();
    private final Set<AccountId> compared = new LinkedHashSet<>();
    private final Row compare = new Row();
    private final Portions<FittingPerson> list;
    private Optional<AccountId> marked = Optional.empty();

    CoachFitList(CoachFitAddress address, List<FittingPerson> people) {
        this.address = address;
        addClassName("fit-list");
        compare.addClassName("fit-compare");
        compare.setVisible(people.size() >= FEWEST);
        list = new Portions<>(CoachFitAddress.SHOWN, AT_ONCE, this::row);
        add(compare, list.show(people));
        showCompare();
    }

    /// Marks whose explanation stands beside the list.
    void mark(Optional<AccountId> shown) {
        marked = shown;
        rows.forEach(this::mark);
        list.keepNumber();
    }

    private void mark(AccountId person, PersonRow row) {
        row.mark(marked.filter(person::equals).isPresent());
    }

    private Component row(FittingPerson person) {
        String name = CoachFitNames.of(person, this);
        var row = new PersonRow(
                        CoachFitNames.sign(person),
                        name,
                        address.choosing(person.id()).path())
                .about(person.id())
                .chips(chips(person))
                .detail(CoachWords.glance(person, this, getLocale()));
        rows.put(person.id(), row);
        mark(person.id(), row);
        row.end(new Row(new CoachMiniScore(person.explanation()), box(person.id(), name)));
        return Handles.testId(row, "match-row");
    }

    /// In the region's list one's own people stand out.
    private Component[] chips(FittingPerson person) {
        Stream<Component> known = Stream.of(CoachFitNames.chips(person, this));
        Stream<Component> mine = address.region() && person.isMine()
                ? Stream.of(new Chip(getTranslation("coaching.fit.mine-chip"), Tone.NEUTRAL))
                : Stream.empty();
        return Stream.concat(mine, known).toArray(Component[]::new);
    }

    private Checkbox box(AccountId person, String name) {
        var box = new Checkbox();
        box.setAriaLabel(getTranslation("coaching.fit.compare-whom", name));
        box.setTooltipText(getTranslation("coaching.fit.compare"));
        box.addClassName("compare-box");
        box.addValueChangeListener(tick -> {
            if (tick.getValue()) {
                compared.add(person);
            } else {
                compared.remove(person);
            }
            showCompare();
        });
        boxes.put(person, box);
        box.setEnabled(compared.size() < MOST);
        return box;
    }

    private void showCompare() {
        boolean full = compared.size() == MOST;
        boxes.forEach((person, box) -> box.setEnabled(!full || compared.contains(person)));
        compare.removeAll();
        if (compared.size() < FEWEST) {
            var hint = new Span(getTranslation("coaching.fit.compare-hint"));
            hint.addClassNames("muted", "small");
            compare.add(hint);
        } else {
            Anchor link = Buttons.secondaryLink(
                    getTranslation("coaching.fit.compare-now", compared.size()),
                    CoachCompareView.path(address.vacancy(), compared.stream().collect(Collectors.toList())));
            link.setId("compare");
            compare.add(link);
        }
    }
}
