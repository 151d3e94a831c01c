package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/// Above a form: how many of its fields complain, and for each the words and a way there. Not there when none does.
public class ErrorSummary extends Div {

    private final Component form;
    private final H2 title = new H2();
    private final UnorderedList complaints = new UnorderedList();
    private IntFunction<String> words = String::valueOf;

    /// @param form whose fields are looked through, in its order
    public ErrorSummary(Component form) {
        this.form = form;
        addClassName("error-summary");
        Handles.testId(this, "error-summary");
        title.getElement().setAttribute("tabindex", "-1");
        add(new Pictogram("triangle-alert"), title, complaints);
        setVisible(false);
    }

    /// Says what is wrong now, and puts the focus on its heading.
    ///
    /// @param heading gives the heading for this many complaints
    public void tell(IntFunction<String> heading) {
        words = heading;
        setVisible(true);
        refresh();
        if (isVisible()) {
            title.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'center'})");
        }
    }

    /// Leaves out what was mended meanwhile; says nothing new before [#tell].
    public void refresh() {
        if (!isVisible()) {
            return;
        }
        List<Component> wrong = wrongIn(form).toList();
        title.setText(words.apply(wrong.size()));
        complaints.removeAll();
        wrong.forEach(field -> complaints.add(new ListItem(way(field))));
        setVisible(!wrong.isEmpty());
    }

    private static Stream<Component> wrongIn(Component part) {
        boolean wrong = part instanceof HasValidation field && part instanceof Focusable<?> && field.isInvalid();
        return wrong ? Stream.of(part) : part.getChildren().flatMap(ErrorSummary::wrongIn);
    }

    private static NativeButton way(Component field) {
        String label = field instanceof HasLabel named ? Objects.requireNonNullElse(named.getLabel(), "") : "";
        String complaint = ((HasValidation) field).getErrorMessage();
        String between = label.isEmpty() ? "" : label.endsWith("?") ? " " : ": ";
        var way = new NativeButton(label + between + complaint);
        way.addClassName("link-button");
        way.addClickListener(click -> ((Focusable<?>) field).focus());
        return Handles.testId(way, "to-error");
    }
}
