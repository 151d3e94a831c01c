package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.StepBar;

/// The way back and how far one is.
class StepHead extends Stack {

    private static final int STEPS = 3;

    StepHead(int step, String backPath) {
        var back = new Anchor(backPath, new Pictogram("arrow-left"), new Span(getTranslation("uikit.back")));
        back.addClassName("back-link");
        var count = new Span(getTranslation("uikit.step", step, STEPS));
        count.addClassNames("muted", "small", "push");
        add(new Row(Handles.testId(back, "back"), count), new StepBar(step, STEPS));
    }
}
