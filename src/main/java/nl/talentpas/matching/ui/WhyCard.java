package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// The lines of my own match; "Klopt niet" under each puts it right and shows the list anew.
class WhyCard extends Card {

    WhyCard(Explanation explanation, NotCounted rest, Vocabulary vocabulary, MatchActions actions, Runnable corrected) {
        add(
                new H2(getTranslation("matching.explanation.why")),
                new ExplanationLines(explanation, Reader.SELF, vocabulary, line -> correction(line, actions, corrected))
                        .beside(rest));
    }

    private @Nullable Component correction(Line line, MatchActions actions, Runnable corrected) {
        Runnable ask = switch (line) {
            case Line.SkillLine skill ->
                () -> actions.correctLevel(skill.asked().skill(), corrected);
            case Line.WantLine want -> () -> actions.correctWanting(want.concept(), corrected);
            case Line.TermLine term -> null;
        };
        if (ask == null) {
            return null;
        }
        Button button = Buttons.quiet(getTranslation("matching.explanation.correct"), ask);
        button.addClassName("correct");
        return Handles.testId(button, "correct-line");
    }
}
