package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.skills.load.ImportRun;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Moments;

/// The last imports, also those that were refused or stopped.
class ImportsCard extends Card {

    private static final int SHOWN = 10;

    ImportsCard(VocabularyLoads loads) {
        add(new H2(getTranslation("skills.import.earlier")));
        List<ImportRun> runs = loads.imports(SHOWN);
        if (runs.isEmpty()) {
            add(new Paragraph(getTranslation("skills.import.never")));
            return;
        }
        var words = new ImportWords(this::getTranslation);
        var list = new UnorderedList();
        list.setId("import-runs");
        runs.forEach(run -> list.add(new ListItem(getTranslation(
                "skills.import.last",
                Moments.dateAndTime(run.ended(), LoadsCard.HERE, getLocale()),
                run.given(),
                words.result(run)))));
        add(list);
    }
}
