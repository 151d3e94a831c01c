package nl.talentpas.passport.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// A list of short questions with the same answers; the first ones show, the others unfold.
///
/// @param <Q> what is asked about
/// @param <A> what can be answered; no answer is fine
abstract class AnswersWish<Q extends Enum<Q>, A> extends WishCard<Map<Q, A>> {

    private final Map<Q, Choices<A>> rows = new LinkedHashMap<>();
    private final Details others = new Details(getTranslation("passport.wish.more"));

    AnswersWish(String id, MyPassport passport, Part<Map<Q, A>> part) {
        super(id, passport, part);
    }

    abstract String words(A answer);

    final void ask(String question, String hint, List<Q> all, int first, List<A> answers) {
        add(new H2(question));
        explain(hint);
        var shown = new Stack();
        var hidden = new Stack();
        all.forEach(asked -> (rows.size() < first ? shown : hidden).add(row(asked, answers)));
        others.add(hidden);
        others.setVisible(all.size() > first);
        add(shown, others);
        showKept();
        others.setOpened(
                all.stream().skip(first).anyMatch(asked -> !choices(asked).isEmpty()));
    }

    @Override
    final void show(Map<Q, A> given) {
        rows.forEach((asked, choices) -> choices.choose(
                Optional.ofNullable(given.get(asked)).map(Set::of).orElse(Set.of())));
    }

    private Row row(Q asked, List<A> answers) {
        String text = getTranslation(EnumText.key(asked));
        Choices<A> choices = Choices.one(text, answers, this::words).onTap(tapped -> keep(given()));
        rows.put(asked, choices);
        var words = new Div(text);
        words.addClassName("question");
        var row = new Row(words, choices);
        row.addClassName("answer-row");
        return Handles.dataId(row, asked);
    }

    private Set<A> choices(Q asked) {
        return Optional.ofNullable(rows.get(asked)).map(Choices::chosen).orElse(Set.of());
    }

    private Map<Q, A> given() {
        Map<Q, A> given = new LinkedHashMap<>();
        rows.forEach((asked, choices) ->
                choices.chosen().stream().findFirst().ifPresent(answer -> given.put(asked, answer)));
        return given.isEmpty() ? Map.of() : new EnumMap<>(given);
    }
}
