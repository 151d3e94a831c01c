package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.passport.Completeness;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Meter;

/// How far the passport is, and the one step that helps most now.
class ProgressCard extends Card {

    ProgressCard() {
        setId("progress");
        addClassNames("soft", "progress");
    }

    void show(Completeness completeness) {
        removeAll();
        Completeness.Step next = completeness.next();
        var title = new H2(getTranslation(EnumText.key(next, "title")));
        var words = new Div(title, new Paragraph(getTranslation(EnumText.key(next, "why"))));
        words.addClassName("words");
        add(new Meter(getTranslation("passport.progress"), completeness.percent()), words);
        if (next != Completeness.Step.DONE) {
            Anchor link = Buttons.primaryLink(getTranslation(EnumText.key(next)), PassportNavigation.step(next));
            link.setId("next-step");
            add(Handles.dataId(link, next));
        }
    }
}
