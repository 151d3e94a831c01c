package nl.talentpas.skills.picker;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import nl.talentpas.skills.Concept;

/// "(Engels)", to stand after the words of a concept that has none in the reader's language.
public final class English {

    private English() {}

    /// Empty when the reader gets words in their own language.
    public static Optional<Span> mark(Concept concept, Locale reader) {
        return words(concept, reader).map(words -> {
            var mark = new Span(" " + words);
            mark.addClassNames("muted", "small");
            return mark;
        });
    }

    static Optional<String> words(Concept concept, Locale reader) {
        return concept.speaks(reader) ? Optional.empty() : Optional.of(I18NProvider.translate("skills.browse.english"));
    }
}
