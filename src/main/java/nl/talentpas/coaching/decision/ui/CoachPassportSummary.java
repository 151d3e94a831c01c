package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// A passport in short, for somebody's coach: skills by level, wishes, experiences and what they say of themselves.
class CoachPassportSummary extends Stack {

    private final PassportDetails passport;
    private final Vocabulary vocabulary;

    CoachPassportSummary(PassportDetails passport, Vocabulary vocabulary, Places places) {
        this.passport = passport;
        this.vocabulary = vocabulary;
        setId("passport");
        add(skills(), Card.titled(getTranslation("coaching.candidate.wishes"), new CoachWishes(passport, places)));
        add(experiences(), about());
    }

    private Component skills() {
        var card = Card.titled(getTranslation("coaching.candidate.skills"));
        Map<Level, List<SkillClaim>> byLevel =
                passport.skills().stream().collect(Collectors.groupingBy(SkillClaim::level));
        Arrays.stream(Level.values())
                .sorted(Comparator.reverseOrder())
                .filter(byLevel::containsKey)
                .forEach(level -> card.add(skills(level, byLevel.getOrDefault(level, List.of()))));
        if (byLevel.isEmpty()) {
            card.add(missing("coaching.candidate.no-skills"));
        }
        return card;
    }

    private Component skills(Level level, List<SkillClaim> claims) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        claims.stream()
                .map(SkillClaim::skill)
                .sorted(Comparator.comparing(this::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(skill -> list.add(item(skill)));
        var details = new Details(getTranslation(EnumText.key(level, "short")) + " (" + claims.size() + ")", list);
        details.setOpened(level == Level.TEACHING || level == Level.INDEPENDENT);
        return details;
    }

    private ListItem item(ConceptUri skill) {
        var words = new Row(new Span(name(skill)));
        words.addClassName("concept-name");
        ConceptMore.beside(skill, vocabulary).ifPresent(words::add);
        return new ListItem(words);
    }

    private Component experiences() {
        var card = Card.titled(getTranslation("coaching.candidate.experiences"));
        passport.experiences().forEach(experience -> card.add(experience(experience)));
        if (passport.experiences().isEmpty()) {
            card.add(missing("coaching.candidate.no-experiences"));
        }
        return card;
    }

    private Component experience(Experience experience) {
        var facts = new Div(String.join(
                " · ",
                List.of(getTranslation(EnumText.key(experience.kind())), experience.where()).stream()
                        .filter(fact -> !fact.isBlank())
                        .toList()));
        facts.addClassNames("muted", "small");
        return new Div(new H3(experience.title()), facts);
    }

    private Component about() {
        var card = Card.titled(getTranslation("coaching.candidate.about"));
        String traits = Listed.of(
                passport.traits().stream()
                        .sorted()
                        .map(trait -> getTranslation(EnumText.key(trait)))
                        .toList(),
                getLocale());
        if (!passport.about().isBlank()) {
            card.add(new Paragraph(passport.about()));
        }
        if (!traits.isEmpty()) {
            card.add(new Paragraph(traits));
        }
        card.setVisible(!passport.about().isBlank() || !traits.isEmpty());
        return card;
    }

    private Paragraph missing(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("muted");
        return text;
    }

    private String name(ConceptUri skill) {
        return vocabulary.find(skill).map(found -> found.plain(getLocale())).orElseGet(skill::localName);
    }
}
