package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;

/// The first few of a list of matches, and more on demand.
class ResultList<T> extends Stack {

    private static final int AT_ONCE = 6;

    private final List<T> matches;
    private final Function<T, ResultCard> card;
    private final Div cards = new Div();
    private final Button more;

    ResultList(String title, List<T> matches, Function<T, ResultCard> card) {
        this.matches = matches;
        this.card = card;
        this.more = Buttons.secondary(getTranslation("discovery.result.more"), this::showMore);
        cards.addClassName("cards");
        add(new H2(title), cards, Handles.testId(more, "more"));
        setVisible(!matches.isEmpty());
        showMore();
    }

    private void showMore() {
        int shown = cards.getComponentCount();
        matches.stream().skip(shown).limit(AT_ONCE).map(card).forEach(cards::add);
        more.setVisible(cards.getComponentCount() < matches.size());
    }
}
