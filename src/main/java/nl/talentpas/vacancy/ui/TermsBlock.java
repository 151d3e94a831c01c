package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.H2;
import java.util.function.Function;
import nl.talentpas.uikit.Card;
import nl.talentpas.vacancy.VacancyContent;
import org.jspecify.annotations.Nullable;

/// The practical side of the work; what was not said is to be agreed.
class TermsBlock extends Card {

    private final Wording wording;

    TermsBlock(VacancyContent content, Wording wording) {
        this.wording = wording;
        setId("terms");
        add(new H2(getTranslation("vacancy.page.terms")), facts(content));
    }

    private Facts facts(VacancyContent content) {
        return new Facts()
                .with("vacancy.field.kind", wording.of(content.kind()))
                .with("vacancy.field.hours", said(content.hours(), wording::of))
                .with("vacancy.field.days", wording.days(content.days()))
                .with("vacancy.field.place", said(content.place(), wording::of))
                .with("vacancy.field.contract", said(content.contract(), wording::of))
                .with("vacancy.field.wage", said(content.wage(), wording::of))
                .with("vacancy.field.conditions", wording.of(content.conditions()))
                .with("vacancy.field.start", said(content.startsOn(), wording::date))
                .with("vacancy.field.positions-fact", String.valueOf(content.positions()));
    }

    private static <T> String said(@Nullable T fact, Function<T, String> words) {
        return fact == null ? "" : words.apply(fact);
    }
}
