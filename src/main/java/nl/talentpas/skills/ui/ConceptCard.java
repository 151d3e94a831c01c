package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Labels;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.Reasons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// All that the vocabulary knows of one concept; everything it is related to is a link.
class ConceptCard extends Card {

    private final Vocabulary vocabulary;
    private final String query;

    ConceptCard(Concept concept, Vocabulary vocabulary, String query) {
        this.vocabulary = vocabulary;
        this.query = query;
        add(new H2(concept.plain(getLocale())), chips(concept));
        var uri = new Paragraph(concept.uri().uri());
        uri.addClassNames("muted", "small");
        add(uri);
        new TreeMap<>(concept.labels()).forEach(this::addLabels);
        ConceptUri id = concept.uri();
        addLinks("skills.admin.replacement", vocabulary.replacementOf(id).stream());
        addLinks("skills.admin.skills", vocabulary.skillsOf(id).stream().map(link -> vocabulary.get(link.skill())));
        addLinks("skills.admin.tasks", vocabulary.tasksOf(id).stream().map(link -> vocabulary.get(link.task())));
        addLinks("skills.admin.occupations", vocabulary.occupationsWith(id).stream());
        addLinks("skills.admin.group", vocabulary.groupOf(id).stream());
        addLinks("skills.admin.members", vocabulary.membersOf(id).stream());
        addNeighbours(vocabulary.neighbours(id));
    }

    private Row chips(Concept concept) {
        var chips = new Row(
                new Chip(getTranslation(EnumText.key(concept.type())), Tone.BRAND),
                new Chip(SchemeName.of(concept.scheme(), this), Tone.NEUTRAL));
        if (!concept.code().isEmpty()) {
            chips.add(new Chip(concept.code(), Tone.NEUTRAL));
        }
        if (vocabulary.isRetired(concept.uri())) {
            chips.add(new Chip(getTranslation("skills.admin.retired"), Tone.WARN));
        }
        if (concept.trend() != null) {
            chips.add(new Chip(getTranslation(EnumText.key(concept.trend())), Tone.NEUTRAL));
        }
        if (concept.type() == ConceptType.SKILL) {
            chips.add(new Chip(getTranslation("skills.admin.rarity", vocabulary.rarity(concept.uri())), Tone.NEUTRAL));
        }
        return chips;
    }

    private void addLabels(String language, Labels labels) {
        add(new H3(getTranslation("skills.admin.words", language)));
        addFact("skills.admin.preferred", labels.preferred(), language);
        addFact("skills.admin.plain", labels.plain(), language);
        addFact("skills.admin.alternatives", String.join(", ", labels.alternatives()), language);
        addFact("skills.admin.description", labels.description(), language);
    }

    private void addFact(String key, String text, String language) {
        if (text.isEmpty()) {
            return;
        }
        var name = new Span(getTranslation(key) + " ");
        name.addClassName("strong");
        var words = new Span(text);
        words.getElement().setAttribute("lang", language);
        add(new Paragraph(name, words));
    }

    private void addLinks(String title, Stream<Concept> concepts) {
        List<Concept> all = concepts.toList();
        if (!all.isEmpty()) {
            add(new H3(getTranslation(title)), new ConceptLinks(all, query));
        }
    }

    private void addNeighbours(List<Neighbour> neighbours) {
        if (neighbours.isEmpty()) {
            return;
        }
        add(new H3(getTranslation("skills.admin.neighbours")));
        for (Neighbour neighbour : neighbours) {
            Concept skill = vocabulary.get(neighbour.skill());
            add(new Line("≈", Tone.BRAND, skill.plain(getLocale()))
                    .detail(Reasons.of(neighbour, this))
                    .end(String.valueOf(neighbour.similarity())));
        }
    }
}
