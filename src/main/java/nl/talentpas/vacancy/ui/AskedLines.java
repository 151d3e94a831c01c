package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.LicenceDemand;
import nl.talentpas.vacancy.Requirement;

/// What the work asks: skills with their level in words, what can be learned there, licences with their reason.
class AskedLines extends Div {

    private final Wording wording;

    AskedLines(List<Requirement> requirements, List<LicenceDemand> licences, Wording wording) {
        this.wording = wording;
        addClassName("stack");
        add(
                "vacancy.page.essential",
                requirements.stream().filter(Requirement::essential).toList());
        add(
                "vacancy.page.optional",
                requirements.stream().filter(asked -> !asked.essential()).toList());
        if (!licences.isEmpty()) {
            add(new H3(getTranslation("vacancy.page.licences")));
            licences.forEach(this::add);
        }
    }

    private void add(String heading, List<Requirement> requirements) {
        if (!requirements.isEmpty()) {
            add(new H3(getTranslation(heading)));
            requirements.forEach(this::add);
        }
    }

    private void add(Requirement asked) {
        var chips = new Row(new Chip(getTranslation(EnumText.key(asked.level(), "asked")), Tone.NEUTRAL));
        if (asked.trainable()) {
            chips.add(new Chip("graduation-cap", getTranslation("vacancy.page.learn-here"), Tone.WARN));
        }
        var line = asked.essential()
                ? new Line("✓", Tone.BRAND, wording.of(asked.skill()))
                : new Line("+", Tone.NEUTRAL, wording.of(asked.skill()));
        wording.more(asked.skill()).ifPresent(line::beside);
        add(line.detail(chips));
    }

    private void add(LicenceDemand demand) {
        var line = new Line("!", Tone.WARN, wording.of(demand.licence()));
        add(demand.reason().isBlank() ? line : line.detail(getTranslation("vacancy.page.because", demand.reason())));
    }

    /// Said when nothing in particular is asked.
    boolean isEmpty() {
        return getComponentCount() == 0;
    }
}
