package nl.talentpas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Answers as pills to tap: one of them or several. Tapping a chosen one takes it back.
public class Choices<T> extends Div {

    private final Map<T, Button> buttons = new LinkedHashMap<>();
    private final Set<T> chosen = new LinkedHashSet<>();
    private final boolean several;
    private Consumer<Set<T>> listener = none -> {};

    private Choices(String question, boolean several) {
        this.several = several;
        addClassName("choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
    }

    /// At most one answer.
    public static <T> Choices<T> one(String question, Collection<T> options, Function<T, String> words) {
        return new Choices<T>(question, false).offer(options, words);
    }

    /// At most one constant, each in the words of [EnumText].
    public static <E extends Enum<E>> Choices<E> oneOf(Class<E> type, String question) {
        Choices<E> choices = new Choices<>(question, false);
        return choices.offer(
                List.of(type.getEnumConstants()), constant -> choices.getTranslation(EnumText.key(constant)));
    }

    /// Any number of answers.
    public static <T> Choices<T> several(String question, Collection<T> options, Function<T, String> words) {
        return new Choices<T>(question, true).offer(options, words);
    }

    /// Shows these as chosen, without telling the listener.
    public Choices<T> choose(Collection<? extends T> options) {
        chosen.clear();
        chosen.addAll(options);
        show();
        return this;
    }

    public Set<T> chosen() {
        return Set.copyOf(chosen);
    }

    /// Is told what is chosen after each tap.
    public Choices<T> onTap(Consumer<Set<T>> told) {
        listener = told;
        return this;
    }

    /// The pill of one answer, to dress it up.
    public Button pill(T option) {
        return Objects.requireNonNull(buttons.get(option));
    }

    private Choices<T> offer(Collection<T> options, Function<T, String> words) {
        options.forEach(option -> {
            var button = new Button(words.apply(option), click -> tap(option));
            button.addClassName("choice");
            buttons.put(option, Handles.dataId(button, option));
            add(button);
        });
        show();
        return this;
    }

    private void tap(T option) {
        boolean wasChosen = chosen.contains(option);
        if (!several) {
            chosen.clear();
        }
        if (wasChosen) {
            chosen.remove(option);
        } else {
            chosen.add(option);
        }
        show();
        listener.accept(chosen());
    }

    private void show() {
        buttons.forEach((option, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(option))));
    }
}
