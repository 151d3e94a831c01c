package nl.talentpas.matching.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.talentpas.matching.WhatIf;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// The gap as questions: what if I learned this? The score and the number of vacancies in reach move at once.
class WhatIfCard extends Card {

    private final Function<Set<ConceptUri>, WhatIf> ask;
    private final Row outcome = new Row();

    WhatIfCard(Explanation explanation, Vocabulary vocabulary, Function<Set<ConceptUri>, WhatIf> ask) {
        this.ask = ask;
        List<ConceptUri> gap = gap(explanation);
        setVisible(!gap.isEmpty());
        var choices = new CheckboxGroup<ConceptUri>(getTranslation("matching.what-if.learn"), gap);
        Locale locale = getLocale();
        choices.setItemLabelGenerator(skill -> vocabulary.get(skill).plain(locale));
        choices.addValueChangeListener(change -> show(change.getValue()));
        choices.setId("what-if");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("matching.what-if.title")), choices, outcome);
        show(Set.of());
    }

    /// What is asked and not yet fully there, most points first.
    private static List<ConceptUri> gap(Explanation explanation) {
        return explanation.lines().stream()
                .filter(SkillLine.class::isInstance)
                .map(SkillLine.class::cast)
                .filter(line -> line.met() != Met.FULLY)
                .sorted(java.util.Comparator.comparingInt((SkillLine line) -> line.points() - line.max()))
                .map(line -> line.asked().skill())
                .toList();
    }

    private void show(Set<ConceptUri> learned) {
        outcome.removeAll();
        if (learned.isEmpty()) {
            outcome.add(new Paragraph(getTranslation("matching.what-if.hint")));
            return;
        }
        WhatIf change = ask.apply(learned);
        int points = change.then().percent() - change.now().percent();
        outcome.add(
                new Chip(getTranslation("matching.what-if.points", points), Tone.GOOD),
                new Paragraph(getTranslation("matching.what-if.reach", change.reachThen() - change.reachNow())));
    }
}
