package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.stream.Stream;

/// Puts the focus where a reader goes on.
public final class Focus {

    private Focus() {}

    /// On the first thing within this that can be filled in or tapped; not on a day, whose calendar would cover a
    /// phone.
    public static void first(Component within) {
        waysIn(within).findFirst().filter(way -> !(way instanceof DatePicker)).ifPresent(Focusable::focus);
    }

    private static Stream<Focusable<?>> waysIn(Component part) {
        if (!part.isVisible()) {
            return Stream.empty();
        }
        return part instanceof Focusable<?> way && way.isEnabled()
                ? Stream.of(way)
                : part.getChildren().flatMap(Focus::waysIn);
    }
}
