package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyTask;

/// A published vacancy in the list: what one does there, and for whom, where and how many hours.
class VacancyCard extends Card {

    private static final int TASKS = 3;

    VacancyCard(VacancyDetails vacancy, Wording wording) {
        addClassName("vacancy-card");
        Handles.dataId(Handles.testId(this, "vacancy-row"), vacancy.id());
        VacancyContent content = vacancy.content();
        var employer = new Paragraph(vacancy.organisation().name());
        employer.addClassName("muted");
        add(
                new H2(new Anchor(VacancyNavigation.page(vacancy.id()), content.title())),
                employer,
                facts(content, wording),
                tasks(content, wording));
    }

    private static Row facts(VacancyContent content, Wording wording) {
        var facts = new Row(new Chip(VacancySigns.icon(content.kind()), wording.of(content.kind()), Tone.BRAND));
        Hours hours = content.hours();
        if (hours != null) {
            facts.add(new Chip("clock", wording.of(hours), Tone.NEUTRAL));
        }
        PlaceCode place = content.place();
        if (place != null) {
            facts.add(new Chip("map-pin", wording.of(place), Tone.NEUTRAL));
        }
        return facts;
    }

    private UnorderedList tasks(VacancyContent content, Wording wording) {
        var list = new UnorderedList();
        list.addClassName("task-list");
        content.tasks().stream().limit(TASKS).forEach(task -> list.add(item(task, wording)));
        int more = content.tasks().size() - TASKS;
        if (more > 0) {
            var rest = new ListItem(getTranslation("vacancy.card.more-tasks", more));
            rest.addClassName("muted");
            list.add(rest);
        }
        return list;
    }

    private static ListItem item(VacancyTask task, Wording wording) {
        var item = new ListItem(new Pictogram(wording.icon(task)), new Span(wording.of(task)));
        wording.more(task).ifPresent(item::add);
        return item;
    }
}
