package nl.talentpas.matching.explaining;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// A score that never stands alone: the percentage, its three bars and the sentence under them.
public class ScoreCard extends Card {

    public ScoreCard(Explanation explanation, Reader reader) {
        var number = new Span(explanation.percent() + "%");
        number.addClassName("big");
        Handles.testId(number, "match-score");
        var meaning = new Span(getTranslation("matching.score.meaning-" + reader.key()));
        meaning.addClassName("muted");
        add(new Row(number, meaning), Bars.of(explanation), new Paragraph(Summary.of(explanation, reader, this)));
    }
}
