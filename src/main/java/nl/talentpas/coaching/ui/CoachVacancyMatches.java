package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.decision.FittingVacancies.FittingVacancy;
import nl.talentpas.uikit.Card;

/// The vacancies that fit a candidate, best first; each opens to its reasons and the place to decide.
class CoachVacancyMatches extends Card {

    CoachVacancyMatches(Candidate candidate, List<FittingVacancy> matches, Function<FittingVacancy, Component> shown) {
        setId("vacancies");
        var count = new Span(String.valueOf(matches.size()));
        count.addClassNames("count", "number");
        add(new H2(new Span(getTranslation("coaching.candidate.vacancies") + " "), count));
        matches.stream().map(shown).forEach(this::add);
        if (matches.isEmpty()) {
            var none = new Paragraph(getTranslation(
                    "coaching.candidate.no-vacancies",
                    candidate.account().name().first()));
            none.addClassName("muted");
            add(none);
        }
    }
}
