package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import nl.talentpas.uikit.Choices;

/// A wish that is answered by tapping any number of pills.
class PillsWish<T> extends WishCard<Set<T>> {

    private final Choices<T> pills;

    PillsWish(String id, String question, MyPassport passport, Part<Set<T>> part, Offer<T> offer) {
        super(id, passport, part);
        pills = Choices.several(question, offer.options(), offer.words()).onTap(this::keep);
        add(new H2(question), pills);
        showKept();
    }

    /// What there is to choose from, and its words.
    record Offer<T>(Collection<T> options, Function<T, String> words) {}

    @Override
    void show(Set<T> answer) {
        pills.choose(answer);
    }
}
