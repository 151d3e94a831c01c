package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.talentpas.passport.Wishes;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;
import org.jspecify.annotations.Nullable;

/// One question about what somebody wants. The answer is kept as soon as it is given, and can be taken back.
///
/// @param <V> the part of the wishes that it asks for
abstract class WishCard<V extends @Nullable Object> extends Card {

    /// A part of the wishes: how to read it and how to put it in.
    record Part<V extends @Nullable Object>(Function<Wishes, V> in, BiFunction<Wishes, V, Wishes> into) {}

    private final MyPassport passport;
    private final Part<V> part;
    private Runnable changed = () -> {};

    WishCard(String id, MyPassport passport, Part<V> part) {
        this.passport = passport;
        this.part = part;
        setId(id);
        addClassName("wish");
    }

    /// Is told after every answer that was kept or taken back.
    WishCard<V> onChange(Runnable told) {
        changed = told;
        return this;
    }

    /// Shows the answer without keeping it.
    abstract void show(V answer);

    final void showKept() {
        show(kept());
    }

    final void keep(V answer) {
        V before = kept();
        if (Objects.equals(before, answer)) {
            return;
        }
        store(answer);
        Toast.withUndo(getTranslation("passport.saved"), () -> {
            store(before);
            show(before);
        });
    }

    final void explain(String text) {
        var hint = new Paragraph(text);
        hint.addClassNames("muted", "small");
        add(hint);
    }

    private V kept() {
        return part.in().apply(passport.wishes());
    }

    private void store(V answer) {
        passport.wish(part.into().apply(passport.wishes(), answer));
        changed.run();
    }
}
