package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.uikit.Handles;

/// A score in a list: the percentage, and how much of it is Kan, Wil and Past.
class CoachMiniScore extends Div {

    CoachMiniScore(Explanation explanation) {
        addClassName("mini-score");
        var number = new Span(explanation.percent() + "%");
        number.addClassName("points");
        var bar = new Div();
        bar.addClassName("mini-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (Part part : Part.values()) {
            bar.add(piece(explanation, part));
        }
        add(Handles.testId(number, "match-score"), bar);
    }

    private static Span piece(Explanation explanation, Part part) {
        int points = explanation.of(part).mapToInt(Line::points).sum();
        var piece = new Span();
        piece.getStyle().set("--share", points * 100L / Explanation.WHOLE + "%");
        return piece;
    }
}
