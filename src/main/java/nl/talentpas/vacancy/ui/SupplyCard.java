package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.SupplyEstimator.Gain;
import nl.talentpas.vacancy.SupplyEstimator.Sharing;
import nl.talentpas.vacancy.SupplyEstimator.Supply;

/// How many people in the region fit now, and which demand costs how many.
class SupplyCard extends Card {

    private static final int FEW = 3;
    private static final int GAINS = 5;

    private final Wording wording;
    private final Consumer<Gain> apply;
    private final Div answer = new Div();

    /// @param apply drops a demand, or lets it be learned on the job
    SupplyCard(Wording wording, Consumer<Gain> apply) {
        this.wording = wording;
        this.apply = apply;
        setId("supply");
        answer.addClassName("stack");
        var heading = new H2(getTranslation("vacancy.supply.title"));
        heading.addClassName("visually-hidden");
        add(heading, answer);
        showNothingYet();
    }

    /// Before anything is asked there is nothing to count.
    final void showNothingYet() {
        answer.removeAll();
        answer.add(new Paragraph(getTranslation("vacancy.supply.nothing-yet")));
    }

    void show(Supply supply) {
        answer.removeAll();
        var number = new Span(String.valueOf(supply.people()));
        number.addClassName("big");
        number.setId("supply-count");
        var count = new Row(number, new Span(getTranslation("vacancy.supply.people", supply.people())));
        count.getElement().setAttribute("role", "status");
        var rule = new Paragraph(getTranslation("vacancy.supply.rule", supply.thresholdPercent()));
        rule.addClassNames("muted", "small");
        answer.add(count, rule);
        if (supply.people() < FEW) {
            answer.add(advice(supply));
        }
        showGains(supply.without().stream()
                .filter(gain -> gain.more() > 0)
                .limit(GAINS)
                .toList());
        if (supply.sharing().helps()) {
            showSharing(supply.sharing());
        }
    }

    private void showSharing(Sharing sharing) {
        var line = new Line(
                        "2",
                        Tone.NEUTRAL,
                        getTranslation("vacancy.supply.sharing", sharing.together(), sharing.tasks()))
                .detail(getTranslation("vacancy.supply.sharing.alone", sharing.alone()));
        answer.add(new H3(getTranslation("vacancy.supply.sharing.title")), Handles.testId(line, "supply-sharing"));
    }

    private Paragraph advice(Supply supply) {
        var advice = new Paragraph(getTranslation(supply.people() == 0 ? "vacancy.supply.none" : "vacancy.supply.few"));
        advice.setId("supply-advice");
        advice.addClassName("notice");
        return advice;
    }

    private void showGains(List<Gain> gains) {
        answer.add(new H3(getTranslation("vacancy.supply.too-strict")));
        if (gains.isEmpty()) {
            answer.add(new Line("✓", Tone.GOOD, getTranslation("vacancy.supply.not-too-strict")));
        }
        gains.forEach(gain -> answer.add(line(gain)));
    }

    private Line line(Gain gain) {
        String what = wording.of(gain);
        String said = getTranslation(gain.trainable() ? "vacancy.supply.teach" : "vacancy.supply.without", what);
        Button button = Buttons.quiet(
                getTranslation(gain.trainable() ? "vacancy.supply.do-teach" : "vacancy.supply.do-drop"),
                () -> apply.accept(gain));
        button.setAriaLabel(button.getText() + ": " + what);
        var line = new Line("!", Tone.WARN, said);
        Optional.ofNullable(gain.skill()).flatMap(wording::more).ifPresent(line::beside);
        return Handles.testId(
                line.detail(new Row(Handles.testId(button, "apply-gain"))).end(new Chip("+ " + gain.more(), Tone.GOOD)),
                "supply-gain");
    }
}
