package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.talentpas.skills.crosswalk.Crosswalk;
import nl.talentpas.skills.crosswalk.MeaningPair;
import nl.talentpas.skills.crosswalk.PairId;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// Two concepts side by side, why they may mean the same, and the decision. After a decision the card stays where it
/// is, so that it can be taken back.
class PairCard extends Card {

    private static final int PER_CENT = 10;
    private static final int RATHER_SURE = 800;

    private final Crosswalk crosswalk;
    private final Div body = new Div();

    PairCard(MeaningPair pair, Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        body.addClassName("stack");
        addClassName("pair-card");
        Handles.testId(Handles.dataId(this, pair.id()), "pair");
        add(body);
        show(pair);
    }

    private void show(MeaningPair pair) {
        body.removeAll();
        var sides = new Div(new PairSide(pair.one()), same(), new PairSide(pair.other()));
        sides.addClassName("pair-sides");
        body.add(chips(pair), sides, why(pair), decision(pair));
    }

    private Row chips(MeaningPair pair) {
        return new Row(
                new Chip(getTranslation(EnumText.key(pair.one().type())), Tone.BRAND),
                new Chip(
                        getTranslation("skills.pairs.confidence", pair.confidence() / PER_CENT),
                        pair.confidence() >= RATHER_SURE ? Tone.GOOD : Tone.WARN));
    }

    private static Div same() {
        var sign = new Div("=");
        sign.addClassName("pair-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    private Paragraph why(MeaningPair pair) {
        var why = new Paragraph(getTranslation(EnumText.key(pair.reason()), pair.detail()));
        why.addClassNames("muted", "small");
        return why;
    }

    private Component decision(MeaningPair pair) {
        if (pair.state() == PairState.PROPOSED) {
            return new Row(
                    button(
                            Buttons.primary(getTranslation("skills.pairs.accept"), to(pair, crosswalk::accept)),
                            pair,
                            "accept"),
                    button(
                            Buttons.secondary(getTranslation("skills.pairs.reject"), to(pair, crosswalk::reject)),
                            pair,
                            "reject"));
        }
        var told = new Paragraph(getTranslation(EnumText.key(pair.state(), "told")));
        told.getElement().setAttribute("role", "status");
        told.addClassName("strong");
        return new Row(
                told, button(Buttons.secondary(getTranslation("uikit.undo"), to(pair, crosswalk::undo)), pair, "undo"));
    }

    /// Several cards have the same buttons, so that each says what it is about.
    private Button button(Button button, MeaningPair pair, String handle) {
        String about = pair.one().plain(getLocale()) + " = " + pair.other().plain(getLocale());
        button.setAriaLabel(button.getText() + ": " + about);
        return Handles.testId(button, handle);
    }

    private Runnable to(MeaningPair pair, Consumer<PairId> verb) {
        return () -> {
            verb.accept(pair.id());
            crosswalk.find(pair.id()).ifPresentOrElse(this::show, this::gone);
            body.getElement().executeJs("this.querySelector('vaadin-button')?.focus()");
        };
    }

    /// Somebody proposed anew in the meantime, and the rules no longer see it.
    private void gone() {
        body.removeAll();
        body.add(new Paragraph(getTranslation("skills.pairs.gone")));
    }
}
