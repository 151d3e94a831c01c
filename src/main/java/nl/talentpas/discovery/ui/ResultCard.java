package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.matching.OccupationMatch;
import nl.talentpas.matching.VacancyMatch;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.terms.Hours;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Meter;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;

/// One match of a visitor: what it is, how well it fits, why in a sentence, and all the reasons on demand.
class ResultCard extends Card {

    private final Vocabulary vocabulary;

    ResultCard(VacancyMatch match, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        VacancyDetails vacancy = match.vacancy();
        var link = new Anchor(
                VacancyNavigation.page(vacancy.id()), vacancy.content().title());
        link.addClassName("tall-link");
        show(link, facts(match), match.explanation());
        Handles.dataId(this, vacancy.id());
    }

    ResultCard(OccupationMatch match, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Concept occupation = match.occupation();
        show(named(occupation), occupation.plain(getLocale()), match.explanation());
        Handles.dataId(this, occupation.uri());
    }

    private Row named(Concept occupation) {
        var name = new Row(new Span(ConceptTitle.of(occupation, getLocale())));
        name.addClassName("concept-name");
        ConceptMore.beside(occupation.uri(), vocabulary).ifPresent(name::add);
        return name;
    }

    private void show(Component title, String facts, Explanation explanation) {
        var about = new Paragraph(facts);
        about.addClassNames("muted", "small");
        var number = new Span(explanation.percent() + "%");
        number.addClassName("match-number");
        var heading = new Row(new H3(title), Handles.testId(number, "match-score"));
        heading.addClassName("match-heading");
        add(new Div(heading, about), bars(explanation), new Paragraph(Summary.of(explanation, Reader.SELF, this)));
        add(why(explanation));
        Handles.testId(this, "match-row");
    }

    /// A bar for each part that something was asked in.
    private Div bars(Explanation explanation) {
        var bars = new Div();
        bars.addClassName("score-bars");
        for (Part part : Part.values()) {
            if (explanation.of(part).findAny().isPresent()) {
                bars.add(new Meter(name(part), explanation.percent(part)));
            }
        }
        return bars;
    }

    private String name(Part part) {
        return switch (part) {
            case CAN -> getTranslation("uikit.part.can");
            case WANT -> getTranslation("uikit.part.want");
            case FIT -> getTranslation("uikit.part.fit");
        };
    }

    /// The lines are made when somebody asks for them: most cards are only glanced at.
    private Details why(Explanation explanation) {
        var why = new Details(getTranslation("discovery.result.why"));
        why.addOpenedChangeListener(change -> {
            if (change.isOpened() && why.getContent().findAny().isEmpty()) {
                why.add(new ExplanationLines(explanation, Reader.SELF, vocabulary));
            }
        });
        return Handles.testId(why, "why");
    }

    private String facts(VacancyMatch match) {
        VacancyDetails vacancy = match.vacancy();
        return Stream.of(
                        Stream.of(
                                vacancy.organisation().name(),
                                getTranslation(EnumText.key(vacancy.content().kind()))),
                        Stream.ofNullable(vacancy.content().hours()).map(this::hours),
                        match.explanation().kilometres().stream()
                                .mapToObj(kilometres -> getTranslation("discovery.result.kilometres", kilometres)))
                .flatMap(facts -> facts)
                .collect(Collectors.joining(" · "));
    }

    private String hours(Hours hours) {
        return hours.min() == hours.max()
                ? getTranslation("discovery.result.hours-exactly", hours.min())
                : getTranslation("discovery.result.hours", hours.min(), hours.max());
    }
}
