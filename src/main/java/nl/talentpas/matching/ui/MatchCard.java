package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.OccupationMatch;
import nl.talentpas.matching.VacancyMatch;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.Bars;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.terms.Hours;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.VacancyDetails;

/// One match in a list: what it is, how well it fits and why in a sentence.
class MatchCard extends Card {

    MatchCard(VacancyMatch match) {
        VacancyDetails vacancy = match.vacancy();
        String path = MatchingNavigation.explanation(vacancy.id());
        show(path, vacancy.content().title(), facts(vacancy, match.explanation()), match.explanation());
        Handles.dataId(this, vacancy.id());
    }

    MatchCard(OccupationMatch match) {
        String path = MatchingNavigation.explanation(match.occupation().uri());
        String name = ConceptTitle.of(match.occupation(), getLocale());
        show(path, name, about(match.occupation()), match.explanation());
        Handles.dataId(this, match.occupation().uri().localName());
    }

    /// In plain words, else as its source describes it.
    private String about(Concept occupation) {
        String plain = occupation.plain(getLocale());
        return plain.equals(occupation.preferred(getLocale())) ? occupation.description(getLocale()) : plain;
    }

    private void show(String path, String title, String facts, Explanation explanation) {
        addClassName("match-card");
        var link = new Anchor(path, title);
        link.addClassName("card-link");
        var about = new Paragraph(facts);
        about.addClassNames("muted", "small");
        var number = new Span(explanation.percent() + "%");
        number.addClassName("match-number");
        Handles.testId(number, "match-score");
        var heading = new Row(new H2(link), number);
        heading.addClassName("match-heading");
        add(new Div(heading, about), Bars.of(explanation), new Paragraph(Summary.of(explanation, Reader.SELF, this)));
        Handles.testId(this, "match-row");
    }

    private String facts(VacancyDetails vacancy, Explanation explanation) {
        return Stream.of(
                        Stream.of(
                                vacancy.organisation().name(),
                                getTranslation(EnumText.key(vacancy.content().kind()))),
                        Stream.ofNullable(vacancy.content().hours()).map(this::hours),
                        explanation.kilometres().stream()
                                .mapToObj(kilometres -> getTranslation("matching.facts.kilometres", kilometres)))
                .flatMap(facts -> facts)
                .collect(Collectors.joining(" · "));
    }

    private String hours(Hours hours) {
        return hours.min() == hours.max()
                ? getTranslation("matching.facts.hours-exactly", hours.min())
                : getTranslation("matching.facts.hours", hours.min(), hours.max());
    }
}
