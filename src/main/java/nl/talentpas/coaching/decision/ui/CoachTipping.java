package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// What stands under an explanation of another coach's candidate: a word to that coach.
class CoachTipping extends Stack {

    CoachTipping(FittingPerson person, Runnable tip) {
        if (person.coach() == null) {
            add(new Paragraph(getTranslation("coaching.tip.nobody")));
            return;
        }
        String coach = person.coach().name().first();
        add(new Paragraph(getTranslation("coaching.tip.explained", coach)));
        Button button = Handles.testId(Buttons.primary(getTranslation("coaching.tip.send", coach), () -> {}), "tip");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            tip.run();
            Toast.show(getTranslation("coaching.tip.sent", coach));
        });
        add(new Row(button));
    }
}
