package nl.talentpas.skills.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import nl.talentpas.skills.VocabularyImports;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.skills.load.ImportOutcome;
import nl.talentpas.skills.load.ImportProgress;
import nl.talentpas.skills.load.ImportRun;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.Tone;

/// Imports ESCO or CompetentNL: choose files, watch how far it is, and come back later if that takes too long.
class ImportCard extends Card {

    private final VocabularyImports imports;
    private final VocabularyLoads loads;
    private final Runnable whenEnded;
    private final ImportWords words = new ImportWords(this::getTranslation);
    private final Div body = new Div();
    private Runnable unwatch = () -> {};
    private boolean running;

    /// @param whenEnded the vocabulary may be another one now
    ImportCard(VocabularyImports imports, VocabularyLoads loads, Runnable whenEnded) {
        this.imports = imports;
        this.loads = loads;
        this.whenEnded = whenEnded;
        setId("vocabulary-import");
        body.addClassName("stack");
        add(new H2(getTranslation("skills.import.title")), body);
        Optional<ImportProgress> now = imports.now();
        running = now.isPresent();
        now.ifPresentOrElse(this::show, this::offer);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        unwatch = imports.watch(ui.accessLater(this::renew, () -> {}));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private void renew() {
        Optional<ImportProgress> now = imports.now();
        now.ifPresent(this::show);
        if (running && now.isEmpty()) {
            offer();
            whenEnded.run();
        }
        running = now.isPresent();
    }

    private void offer() {
        body.removeAll();
        loads.imports(1).forEach(last -> body.add(told(last)));
        body.add(new ImportForm(imports, words, this::renew));
    }

    private Callout told(ImportRun run) {
        boolean done = run.outcome() == ImportOutcome.DONE;
        String when = Moments.dateAndTime(run.ended(), LoadsCard.HERE, getLocale());
        var told = new Callout(
                done ? "circle-check" : "triangle-alert",
                done ? Tone.GOOD : Tone.WARN,
                getTranslation("skills.import.last", when, run.given(), words.result(run)));
        told.setId("import-result");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private void show(ImportProgress progress) {
        body.removeAll();
        body.add(new ImportRunning(progress, words, imports::stop));
    }
}
