package nl.talentpas.skills.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.talentpas.skills.VocabularyLoad;
import nl.talentpas.skills.load.Problem;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Stack;

/// When each vocabulary was loaded last, and what was wrong with it.
class LoadsCard extends Card {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    LoadsCard(List<VocabularyLoad> loads) {
        add(new H2(getTranslation("skills.admin.loads")));
        loads.forEach(load -> add(told(load)));
    }

    private Component told(VocabularyLoad load) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(HERE)
                .format(load.at());
        var told = new Stack(new Paragraph(
                getTranslation("skills.admin.load", load.scheme(), when, load.concepts(), load.relations())));
        told.add(load.problems().isEmpty() ? new Paragraph(getTranslation("skills.admin.no-problems")) : list(load));
        return told;
    }

    private Component list(VocabularyLoad load) {
        var list = new UnorderedList();
        for (Problem problem : load.problems()) {
            list.add(new ListItem(problem.file() + ":" + problem.line() + " " + problem.message()));
        }
        var details = new Details(
                getTranslation("skills.admin.problems", load.problems().size()), list);
        details.setId("load-problems-" + load.scheme());
        return details;
    }
}
