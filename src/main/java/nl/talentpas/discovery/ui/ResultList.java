package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Stack;

/// The first few of a list of matches, and more on demand.
class ResultList<T> extends Stack {

    private static final int AT_ONCE = 6;

    /// @param name of the number in the address
    ResultList(String name, String title, List<T> matches, Function<T, ResultCard> card) {
        add(new H2(title), new Portions<>(name, AT_ONCE, card).as("cards").show(matches));
        setVisible(!matches.isEmpty());
    }
}
