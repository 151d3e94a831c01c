package nl.talentpas.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import nl.talentpas.matching.PolicyVersion;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;

/// Every version that was ever in force, newest first, with its reason; each can come back.
class PolicyHistory extends Card {

    private final IntConsumer restore;

    /// @param earlier newest first; the first is in force
    /// @param standard what was there before all others
    PolicyHistory(List<PolicyVersion> earlier, PolicyVersion standard, IntConsumer restore) {
        this.restore = restore;
        add(new H2(getTranslation("matching.policy.history")));
        if (earlier.isEmpty()) {
            add(new Paragraph(getTranslation("matching.policy.history-empty")));
            return;
        }
        for (int i = 0; i < earlier.size(); i++) {
            PolicyVersion version = earlier.get(i);
            Line line = line(version).detail(why(version)).detail(Days.moment(version.changedAt(), getLocale()));
            add(i == 0 ? line : line.detail(back(version)));
        }
        add(line(standard).detail(getTranslation("matching.policy.standard")).detail(back(standard)));
    }

    private Line line(PolicyVersion version) {
        var line = new Line(String.valueOf(version.number()), Tone.BRAND, PolicyWords.of(version.policy(), this));
        return Handles.dataId(Handles.testId(line, "policy-version"), version.number());
    }

    private String why(PolicyVersion version) {
        Integer restored = version.restored();
        return restored == null ? version.reason() : getTranslation("matching.policy.restored", restored);
    }

    private Button back(PolicyVersion version) {
        Button button =
                Buttons.quiet(getTranslation("matching.policy.restore"), () -> restore.accept(version.number()));
        button.setAriaLabel(getTranslation("matching.policy.restore-number", version.number()));
        return Handles.testId(button, "policy-restore");
    }
}
