package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.matching.engine.Reach.Opening;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;

/// How much work is within reach, and the few skills that would open most of the rest.
class ReachCard extends Card {

    private static final int SHOWN = 3;

    private final Vocabulary vocabulary;

    ReachCard(Reach reach, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        setId("reach");
        setVisible(!reach.openings().isEmpty());
        add(
                new H2(getTranslation("matching.reach.title")),
                new Paragraph(getTranslation("matching.reach.now", reach.demands())));
        reach.openings().stream().limit(SHOWN).map(this::line).forEach(this::add);
    }

    private Line line(Opening opening) {
        var line = new Line("+", Tone.GOOD, vocabulary.get(opening.skill()).plain(getLocale()));
        ConceptMore.beside(opening.skill(), vocabulary).ifPresent(line::beside);
        return Handles.testId(line.detail(getTranslation("matching.reach.more", opening.more())), "opening");
    }
}
