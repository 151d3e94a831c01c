package nl.talentpas.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import nl.talentpas.skills.load.ImportProgress;
import nl.talentpas.skills.load.ImportStep;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Stack;

/// How far the import is that runs now.
class ImportRunning extends Stack {

    ImportRunning(ImportProgress progress, ImportWords words, Runnable stop) {
        var now = new Paragraph(words.progress(progress));
        now.setId("import-progress");
        var bar = new ProgressBar();
        bar.setIndeterminate(progress.total() == 0);
        bar.setValue(progress.share());
        bar.getElement().setAttribute("aria-label", words.step(progress.step()));
        var files = new UnorderedList();
        files.setId("import-files");
        progress.files().forEach(file -> files.add(new ListItem(words.file(file))));
        add(now, bar, files, new Paragraph(getTranslation("skills.import.goes-on")));
        if (progress.step() != ImportStep.COMPUTING) {
            Button button = Buttons.secondary(getTranslation("skills.import.stop"), stop);
            button.setId("import-stop");
            button.setDisableOnClick(true);
            add(button);
        }
    }
}
