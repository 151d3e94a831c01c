package nl.talentpas.passport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.ui.ExperienceStep.Place;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// One experience as it stands in the passport, with a way to change each part of it and to take it away.
class ExperienceOverview extends Stack {

    ExperienceOverview(Experience experience, Words words, Runnable removing) {
        addClassName("roomy");
        Button remove = Buttons.quiet(getTranslation("passport.experience.remove"), removing);
        remove.addClassName("danger");
        add(facts(experience, words), tasks(experience, words), Handles.testId(remove, "remove-experience"));
    }

    private Card facts(Experience experience, Words words) {
        var card = Card.titled(getTranslation("passport.experience.facts"));
        card.setId("experience-facts");
        card.add(new Row(new Chip(
                KindIcons.of(experience.kind()), getTranslation(EnumText.key(experience.kind())), Tone.BRAND)));
        Stream.of(experience.where(), words.period(experience), experience.note())
                .filter(text -> !text.isEmpty())
                .map(Paragraph::new)
                .forEach(card::add);
        card.add(new Row(
                change(experience, Place.KIND, "passport.experience.change-kind"),
                change(experience, Place.WHAT, "passport.experience.change-what"),
                change(experience, Place.PERIOD, "passport.experience.change-period")));
        return card;
    }

    private Card tasks(Experience experience, Words words) {
        var card = Card.titled(getTranslation("passport.experience.tasks"));
        card.setId("experience-tasks");
        if (experience.tasks().isEmpty()) {
            card.add(new Paragraph(getTranslation("passport.experience.no-tasks")));
        }
        experience.tasks().forEach(task -> card.add(new Line("✓", Tone.GOOD, words.plain(task))));
        card.add(new Row(change(experience, Place.TASKS, "passport.experience.change-tasks")));
        return card;
    }

    private Anchor change(Experience experience, Place place, String key) {
        Anchor link = Buttons.secondaryLink(
                getTranslation(key), PassportNavigation.experience(experience.id()) + "?stap=" + place.number());
        return Handles.testId(link, "change-" + place.number());
    }
}
