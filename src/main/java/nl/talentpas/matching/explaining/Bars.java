package nl.talentpas.matching.explaining;

import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.uikit.ScoreBars;

/// The bars of an explanation, without one for terms when the work asks none.
public final class Bars {

    private Bars() {}

    public static ScoreBars of(Explanation explanation) {
        int can = explanation.percent(Part.CAN);
        int want = explanation.percent(Part.WANT);
        return explanation.of(Part.FIT).findAny().isPresent()
                ? new ScoreBars(can, want, explanation.percent(Part.FIT))
                : new ScoreBars(can, want);
    }
}
