package nl.talentpas.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// A list that may be long: its first ones, and more at a button, which puts the focus on the first new one. How many
/// are shown stands in the address, so that whoever comes back finds them again.
public class Portions<T> extends Stack {

    private static final int MOST = 1000;

    private final String name;
    private final int atOnce;
    private final Function<T, ? extends Component> card;
    private final Div list = new Div();
    private final Span count = new Span();
    private final Row foot;
    private IntFunction<List<T>> first = most -> List.of();
    private int total;
    private int wanted;

    /// @param name of the number in the address, which tells the lists of one page apart
    /// @param atOnce how many are shown at first, and how many come with each tap
    public Portions(String name, int atOnce, Function<T, ? extends Component> card) {
        this.name = name;
        this.atOnce = atOnce;
        this.card = card;
        this.wanted = atOnce;
        count.addClassNames("muted", "small", "number");
        count.getElement().setAttribute("role", "status");
        foot = new Row(
                Handles.testId(Buttons.secondary(getTranslation("uikit.more"), this::showMore), "show-more"), count);
        foot.addClassName("portions-foot");
        add(list, foot);
    }

    /// Lays the list out as the style sheet says for this class.
    public Portions<T> as(String className) {
        list.addClassName(className);
        return this;
    }

    /// Shows the first of these, as many as were shown before.
    public Portions<T> show(List<T> items) {
        return show(items.size(), most -> items.subList(0, Math.min(most, items.size())));
    }

    /// @param firstOnes gives at most so many, the same ones first each time
    public Portions<T> show(int all, IntFunction<List<T>> firstOnes) {
        total = all;
        first = firstOnes;
        list.removeAll();
        fill();
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        int asked = asked(attached.getUI().getActiveViewLocation());
        if (asked > wanted) {
            wanted = asked;
            fill();
        }
    }

    private int asked(Location address) {
        String number = address.getQueryParameters().getSingleParameter(name).orElse("");
        return number.matches("\\d{1,4}") ? Math.min(MOST, Integer.parseInt(number)) : 0;
    }

    private void showMore() {
        int before = list.getComponentCount();
        wanted += atOnce;
        fill();
        keepNumber();
        if (list.getComponentCount() > before) {
            list.getComponentAt(before)
                    .getElement()
                    .executeJs("(this.matches('a, button') ? this : this.querySelector('a, button'))?.focus()");
        }
    }

    /// Puts the number into the address again, after a step to another address of the same page.
    public void keepNumber() {
        if (wanted > atOnce) {
            // Only this number changes in the address: a filter or another list may have put something there as well.
            // It waits until a step to another address, if that is what happens, stands there.
            getElement()
                    .executeJs(
                            "setTimeout(() => { const url = new URL(location.href); url.searchParams.set($0, $1);"
                                    + " history.replaceState(history.state, '', url) })",
                            name,
                            wanted);
        }
    }

    private void fill() {
        first.apply(wanted).stream().skip(list.getComponentCount()).map(card).forEach(list::add);
        int shown = list.getComponentCount();
        count.setText(getTranslation("uikit.shown", shown, total));
        foot.setVisible(shown < total);
    }
}
