package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.decision.FittingVacancies.FittingVacancy;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Portions;

/// The vacancies that fit a candidate, best first; each opens to its reasons and the place to decide.
class CoachVacancyMatches extends Card {

    private static final int AT_ONCE = 8;

    CoachVacancyMatches(Candidate candidate, List<FittingVacancy> matches, Function<FittingVacancy, Component> shown) {
        setId("vacancies");
        var count = new Span(String.valueOf(matches.size()));
        count.addClassNames("count", "number");
        add(new H2(new Span(getTranslation("coaching.candidate.vacancies") + " "), count));
        add(new Portions<>("toon", AT_ONCE, shown).show(matches));
        if (matches.isEmpty()) {
            var none = new Paragraph(getTranslation(
                    "coaching.candidate.no-vacancies",
                    candidate.account().name().first()));
            none.addClassName("muted");
            add(none);
        }
    }
}
