package nl.talentpas.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.matching.IndexService;
import nl.talentpas.matching.IndexStatus;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;

/// Where people stand to be ranked, how far that is behind, and the button that fills it again.
class IndexCard extends Card {

    private final IndexService index;

    IndexCard(IndexService index) {
        this.index = index;
        setId("match-index");
        show();
    }

    private void show() {
        removeAll();
        IndexStatus status = index.status();
        add(new H2(getTranslation("matching.index.title")));
        add(new Paragraph(getTranslation(EnumText.key(status.engine()))));
        if (status.people() != null) {
            add(new Paragraph(getTranslation("matching.index.people", status.people())));
        }
        if (status.waitingSince() != null) {
            add(new Paragraph(getTranslation(
                    "matching.index.waiting", status.waiting(), Days.moment(status.waitingSince(), getLocale()))));
        }
        if (status.problem() != null) {
            var problem = new Paragraph(getTranslation("matching.index.problem", status.problem()));
            problem.setId("match-index-problem");
            add(problem);
        }
        add(new Row(Handles.testId(refill(), "match-index-refill")));
    }

    private Button refill() {
        return Buttons.secondary(getTranslation("matching.index.refill"), () -> {
            index.refill();
            show();
            Toast.show(getTranslation("matching.index.refilling"));
        });
    }
}
