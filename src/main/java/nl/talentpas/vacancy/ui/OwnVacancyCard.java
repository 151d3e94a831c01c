package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;

/// One of the employer's own vacancies, with what can be done to it now.
class OwnVacancyCard extends Card {

    private final VacancyDetails vacancy;
    private final Wording wording;

    OwnVacancyCard(VacancyDetails vacancy, Wording wording, VacancyActions actions) {
        this.vacancy = vacancy;
        this.wording = wording;
        Handles.dataId(Handles.testId(this, "own-vacancy"), vacancy.id());
        var headline = new Row(heading(), VacancySigns.status(vacancy.status(), wording));
        headline.addClassName("headline");
        add(headline, muted(facts()), muted(since()), new Row(actions.of(vacancy)));
    }

    private H2 heading() {
        String title = vacancy.content().title();
        return new H2(new Anchor(
                VacancyNavigation.editor(vacancy.id()),
                title.isBlank() ? getTranslation("vacancy.own.untitled") : title));
    }

    private String facts() {
        VacancyContent content = vacancy.content();
        Hours hours = content.hours();
        PlaceCode place = content.place();
        return Stream.of(
                        wording.of(content.kind()),
                        hours == null ? "" : wording.of(hours),
                        place == null ? "" : wording.of(place))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String since() {
        Instant publishedAt = vacancy.publishedAt();
        if (publishedAt != null) {
            return getTranslation("vacancy.own.published", wording.date(publishedAt));
        }
        var missing = vacancy.content().missing();
        return missing.isEmpty()
                ? getTranslation("vacancy.own.ready")
                : getTranslation("vacancy.own.missing", wording.within(missing));
    }

    private static Paragraph muted(String text) {
        var said = new Paragraph(text);
        said.addClassName("muted");
        return said;
    }
}
