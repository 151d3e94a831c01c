package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.ScoreBars;

/// One person for one vacancy: the score with its three parts, and every line of the reasons.
class CoachFitCard extends Card {

    /// @param lines why, line by line
    CoachFitCard(FittingPerson person, ExplanationLines lines) {
        Handles.dataId(Handles.testId(this, "fit-detail"), person.id());
        var score = new Span(person.explanation().percent() + "%");
        score.addClassNames("big", "push");
        Handles.testId(score, "fit-score");
        var headline = new Row(new H2(name(person)));
        headline.add(CoachFitNames.chips(person, this));
        headline.add(score);
        var explanation = person.explanation();
        add(
                headline,
                new ScoreBars(
                        explanation.percent(Part.CAN), explanation.percent(Part.WANT), explanation.percent(Part.FIT)),
                new Paragraph(Summary.of(explanation, Reader.OTHER, this)),
                lines);
    }

    private Component name(FittingPerson person) {
        String name = CoachFitNames.of(person, this);
        return person.isMine() ? new Anchor(CoachNavigation.candidate(person.id()), name) : new Span(name);
    }
}
