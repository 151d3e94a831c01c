package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;

/// One kind of to-do: how many there are, the first of them as rows, the rest at a tap, and words when there are none.
class CoachTodayCard<T> extends Card {

    private static final int SHOWN = 6;

    /// @param name its texts stand under `coaching.today.<name>.title` and `.none`
    CoachTodayCard(String name, String icon, List<T> all, Function<T, PersonRow> row) {
        setId("today-" + name);
        var count = new Span(String.valueOf(all.size()));
        count.addClassNames("count", "number");
        var title = new H2(new Span(getTranslation("coaching.today." + name + ".title") + " "), count);
        add(new Row(new Pictogram(icon), title));
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("coaching.today." + name + ".none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        var rows = new Div();
        Function<T, PersonRow> made = row.andThen(one -> Handles.testId(one, name + "-row"));
        all.stream().limit(SHOWN).map(made).forEach(rows::add);
        add(rows);
        if (all.size() > SHOWN) {
            add(rest(all, made, rows));
        }
    }

    private Row rest(List<T> all, Function<T, PersonRow> row, Div rows) {
        Button button = Buttons.quiet(getTranslation("coaching.today.more", all.size() - SHOWN), () -> {});
        button.addClickListener(click -> {
            all.stream().skip(SHOWN).map(row).forEach(rows::add);
            button.setVisible(false);
        });
        return new Row(Handles.testId(button, "show-rest"));
    }
}
