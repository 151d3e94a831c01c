package nl.talentpas.skills.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import nl.talentpas.skills.VocabularyLoad;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.Stack;

/// When each vocabulary was loaded last, from which files, and what was wrong with them.
class LoadsCard extends Card {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final VocabularyLoads loads;
    private final ImportWords words = new ImportWords(this::getTranslation);

    LoadsCard(VocabularyLoads loads) {
        this.loads = loads;
        add(new H2(getTranslation("skills.admin.loads")));
        loads.last().forEach(load -> add(told(load)));
    }

    private Component told(VocabularyLoad load) {
        var told = new Stack(new Paragraph(getTranslation(
                "skills.admin.load",
                SchemeName.of(load.scheme(), this),
                Moments.dateAndTime(load.at(), HERE, getLocale()),
                load.concepts(),
                load.relations())));
        if (!load.files().isEmpty()) {
            told.add(files(load));
        }
        told.add(load.problems() == 0 ? new Paragraph(getTranslation("skills.admin.no-problems")) : problems(load));
        return told;
    }

    private Component files(VocabularyLoad load) {
        var list = new UnorderedList();
        load.files().forEach(file -> list.add(new ListItem(words.file(file))));
        var details =
                new Details(getTranslation("skills.admin.files", load.files().size()), list);
        details.setId("load-files-" + load.scheme());
        return details;
    }

    /// Read when they are opened, a page at a time.
    private Component problems(VocabularyLoad load) {
        var details = new Details(getTranslation("skills.admin.problems", load.problems()));
        details.setId("load-problems-" + load.scheme());
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(new ProblemPages(load, loads, words));
            }
        });
        return details;
    }
}
