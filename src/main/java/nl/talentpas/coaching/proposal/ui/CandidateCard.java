package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptChip;
import nl.talentpas.terms.Hours;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// What a candidate can and wants, without who it is: the card an employer sees first.
class CandidateCard extends Card {

    private static final int SHOWN = 8;

    private final Vocabulary vocabulary;

    CandidateCard(AnonymousCard card, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Handles.testId(this, "candidate-card");
        add(new H2(getTranslation("coaching.card.title")));
        section("coaching.card.practical", practical(card));
        section(
                "coaching.card.tasks",
                card.tasks().stream()
                        .map(task -> chip(task.task(), name(task.task())))
                        .toList());
        section("coaching.card.skills", card.skills().stream().map(this::skill).toList());
        section("coaching.card.licences", texts(card.licences()));
        section("coaching.card.likes", texts(card.liked()));
    }

    /// Nothing at all where there is nothing to tell; the rest of a long list folds away.
    private void section(String title, List<? extends Component> chips) {
        if (chips.isEmpty()) {
            return;
        }
        add(new H3(getTranslation(title)), row(chips.stream().limit(SHOWN).toList()));
        if (chips.size() > SHOWN) {
            var more = new Details(
                    getTranslation("coaching.card.more", chips.size() - SHOWN),
                    row(chips.stream().skip(SHOWN).toList()));
            more.setWidthFull();
            add(more);
        }
    }

    private static Div row(List<? extends Component> chips) {
        var row = new Row();
        row.addClassName("tight");
        chips.forEach(row::add);
        return row;
    }

    private List<Chip> practical(AnonymousCard card) {
        var facts = new ArrayList<String>();
        card.kinds().stream().sorted().forEach(kind -> facts.add(getTranslation(EnumText.key(kind))));
        if (card.hours() != null) {
            facts.add(hours(card.hours()));
        }
        if (!card.days().isEmpty()) {
            facts.add(Days.weekdays(card.days(), TextStyle.SHORT, getLocale()));
        }
        if (!card.municipality().isEmpty()) {
            facts.add(getTranslation("coaching.card.lives-in", card.municipality()));
        }
        if (card.availableFrom() != null) {
            facts.add(getTranslation("coaching.fit.from", Days.day(card.availableFrom(), getLocale())));
        }
        return facts.stream().map(CandidateCard::chip).toList();
    }

    private List<Chip> texts(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(java.util.Comparator.comparing(Enum::name))
                .map(constant -> chip(getTranslation(EnumText.key(constant))))
                .toList();
    }

    private Component skill(SkillClaim claim) {
        return chip(claim.skill(), name(claim.skill()) + " – " + getTranslation(EnumText.key(claim.level(), "short")));
    }

    private String name(ConceptUri concept) {
        return vocabulary.find(concept).map(found -> found.plain(getLocale())).orElseGet(concept::localName);
    }

    /// Tells more about itself when it is tapped.
    private Component chip(ConceptUri concept, String text) {
        return ConceptChip.of(concept, chip(text), vocabulary);
    }

    private static Chip chip(String text) {
        return new Chip(text, Tone.NEUTRAL);
    }

    private String hours(Hours hours) {
        return hours.min() == hours.max()
                ? getTranslation("coaching.fit.hours-exactly", hours.min())
                : getTranslation("coaching.fit.hours", hours.min(), hours.max());
    }
}
