package nl.talentpas.matching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.talentpas.matching.WhatIf;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// The gap as questions: what if I learned this? The score and the number of vacancies in reach move at once.
class WhatIfCard extends Card {

    private final Function<Set<ConceptUri>, WhatIf> ask;
    private final Set<ConceptUri> learned = new HashSet<>();
    private final Row outcome = new Row();

    WhatIfCard(Explanation explanation, Vocabulary vocabulary, Function<Set<ConceptUri>, WhatIf> ask) {
        this.ask = ask;
        List<ConceptUri> gap = gap(explanation);
        setVisible(!gap.isEmpty());
        outcome.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("matching.what-if.title")), choices(gap, vocabulary), outcome);
        show();
    }

    /// Boxes of their own instead of one group, because each has the way to know more beside it.
    private Stack choices(List<ConceptUri> gap, Vocabulary vocabulary) {
        var question = new Span(getTranslation("matching.what-if.learn"));
        question.addClassNames("muted", "small");
        question.setId("what-if-question");
        var choices = new Stack(question);
        choices.setId("what-if");
        choices.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "what-if-question");
        gap.forEach(skill -> choices.add(choice(skill, vocabulary)));
        return choices;
    }

    private Row choice(ConceptUri skill, Vocabulary vocabulary) {
        String name = vocabulary
                .find(skill)
                .map(concept -> concept.plain(getLocale()))
                .orElseGet(skill::localName);
        var box = new Checkbox(name, change -> {
            if (change.getValue()) {
                learned.add(skill);
            } else {
                learned.remove(skill);
            }
            show();
        });
        var row = new Row(Handles.dataId(box, skill));
        row.addClassName("concept-name");
        ConceptMore.beside(skill, vocabulary).ifPresent(row::add);
        return row;
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

    private void show() {
        outcome.removeAll();
        if (learned.isEmpty()) {
            outcome.add(new Paragraph(getTranslation("matching.what-if.hint")));
            return;
        }
        WhatIf change = ask.apply(Set.copyOf(learned));
        int points = change.then().percent() - change.now().percent();
        outcome.add(
                new Chip(getTranslation("matching.what-if.points", points), Tone.GOOD),
                new Paragraph(getTranslation("matching.what-if.reach", change.reachThen() - change.reachNow())));
    }
}
