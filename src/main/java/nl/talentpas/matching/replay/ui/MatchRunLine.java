package nl.talentpas.matching.replay.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.matching.MatchRun;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;

/// One ranking that was made: what, when, about which id and how many places.
class MatchRunLine extends Line {

    MatchRunLine(MatchRun run) {
        super("#", Tone.BRAND, "");
        var question = run.question();
        var link = new Anchor(MatchingNavigation.run(run.id()), getTranslation(EnumText.key(question.direction())));
        link.addClassNames("line-title", "tall-link");
        beside(link);
        detail(Days.moment(run.madeAt(), getLocale()));
        detail(getTranslation(
                "matching.runs.about",
                question.subject().toString(),
                run.results().size(),
                run.policyVersion()));
        Handles.dataId(Handles.testId(this, "match-run"), run.id());
    }
}
