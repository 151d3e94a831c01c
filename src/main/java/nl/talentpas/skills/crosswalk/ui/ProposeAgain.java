package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.ZoneId;
import nl.talentpas.skills.crosswalk.Crosswalk;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// Tells when pairs were proposed last and proposes anew; goes on when nobody looks.
class ProposeAgain extends Stack {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Crosswalk crosswalk;
    private final Runnable whenDone;
    private final Paragraph last = new Paragraph();
    private final ProgressBar busy = new ProgressBar();
    private final Button again = Buttons.secondary(getTranslation("skills.pairs.propose"), this::start);

    ProposeAgain(Crosswalk crosswalk, Runnable whenDone) {
        this.crosswalk = crosswalk;
        this.whenDone = whenDone;
        again.setId("propose-again");
        last.addClassNames("muted", "small");
        last.getElement().setAttribute("role", "status");
        busy.setIndeterminate(true);
        busy.getElement().setAttribute("aria-label", getTranslation("skills.pairs.proposing"));
        add(new Row(again, last), busy);
        rest();
    }

    private void rest() {
        busy.setVisible(false);
        again.setEnabled(true);
        last.setText(crosswalk
                .lastProposed()
                .map(moment -> getTranslation("skills.pairs.last", Moments.dateAndTime(moment, HERE, getLocale())))
                .orElse(""));
    }

    private void start() {
        busy.setVisible(true);
        again.setEnabled(false);
        last.setText(getTranslation("skills.pairs.proposing"));
        crosswalk.proposeInBackground(UI.getCurrent().accessLater(this::done, () -> {}));
    }

    private void done() {
        rest();
        whenDone.run();
    }
}
