package nl.talentpas.skills.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import nl.talentpas.skills.VocabularyImports;
import nl.talentpas.skills.load.ImportRefused;
import nl.talentpas.skills.load.ImportWords;
import nl.talentpas.skills.load.Inbox;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// Choosing files for an import; they go to disk while they come in.
class ImportForm extends Stack {

    private final VocabularyImports imports;
    private final ImportWords words;
    private final Runnable started;
    private final Upload upload = new Upload();
    private final Button start;
    private final Inbox inbox = new Inbox();
    private boolean handedOver;

    ImportForm(VocabularyImports imports, ImportWords words, Runnable started) {
        this.imports = imports;
        this.words = words;
        this.started = started;
        this.start = Buttons.primary(getTranslation("skills.import.start"), this::start);
        start.setId("import-start");
        start.setEnabled(false);
        Button choose = Buttons.secondary(getTranslation("skills.import.choose"), () -> {});
        choose.setId("import-choose");
        upload.setId("import-upload");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("skills.import.drop")));
        upload.setAcceptedFileExtensions(".zip", ".csv", ".ttl", ".nt");
        upload.setMaxFiles(Inbox.MOST);
        upload.setMaxFileSize(Inbox.LARGEST);
        upload.setUploadHandler(this::receive);
        upload.addFileRejectedListener(rejected -> Toast.show(getTranslation("skills.import.rejected")));
        add(new Paragraph(getTranslation("skills.import.lead")), upload, start);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (!handedOver) {
            inbox.close();
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            inbox.receive(event.getFileName(), in);
            tell(event, () -> start.setEnabled(true));
        } catch (ImportRefused e) {
            String why = words.refusal(e);
            event.reject(why);
            tell(event, () -> Toast.show(why));
        }
    }

    /// Files come in outside of the page's own thread.
    private static void tell(UploadEvent event, Command change) {
        event.getUI().accessLater(change::execute, () -> {}).run();
    }

    private void start() {
        try {
            imports.start(inbox);
            handedOver = true;
            started.run();
        } catch (ImportRefused e) {
            Toast.show(words.refusal(e));
        }
    }
}
