package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Div;

/// The three bars that accompany every score: Kan, Wil and Past, each in percent.
public class ScoreBars extends Div {

    public ScoreBars(int can, int want, int fit) {
        addClassName("score-bars");
        add(
                new Meter(getTranslation("uikit.part.can"), can),
                new Meter(getTranslation("uikit.part.want"), want),
                new Meter(getTranslation("uikit.part.fit"), fit));
    }

    /// For work that says nothing of hours, days and terms: an occupation.
    public ScoreBars(int can, int want) {
        addClassName("score-bars");
        add(new Meter(getTranslation("uikit.part.can"), can), new Meter(getTranslation("uikit.part.want"), want));
    }
}
