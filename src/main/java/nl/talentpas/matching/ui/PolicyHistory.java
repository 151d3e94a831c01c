package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.talentpas.matching.PolicyVersion;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;

/// Every version that was ever in force, newest first.
class PolicyHistory extends Card {

    PolicyHistory(List<PolicyVersion> versions) {
        add(new H2(getTranslation("matching.policy.history")));
        if (versions.isEmpty()) {
            add(new Paragraph(getTranslation("matching.policy.history-empty")));
        }
        versions.forEach(version -> add(new Line(String.valueOf(version.number()), Tone.BRAND, words(version.policy()))
                .detail(Days.moment(version.changedAt(), getLocale()))));
    }

    private String words(Policy policy) {
        return getTranslation(
                "matching.policy.words",
                policy.canShare() / 10,
                policy.wantShare() / 10,
                policy.fitShare() / 10,
                policy.thresholdPercent());
    }
}
