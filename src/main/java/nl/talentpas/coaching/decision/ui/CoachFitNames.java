package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import nl.talentpas.coaching.decision.DecisionKind;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Tone;

/// What people are called in a ranking: one's own by name, others by their coach.
final class CoachFitNames {

    private CoachFitNames() {}

    static String of(FittingPerson person, Component reader) {
        if (person.name() != null) {
            return person.name().brief();
        }
        return person.coach() == null
                ? reader.getTranslation("coaching.fit.without-coach")
                : reader.getTranslation(
                        "coaching.fit.candidate-of", person.coach().name().brief());
    }

    static String first(FittingPerson person, Component reader) {
        return person.name() == null ? of(person, reader) : person.name().first();
    }

    static String sign(FittingPerson person) {
        return person.name() == null ? "?" : person.name().initials();
    }

    /// Whose candidate it is and what was decided or proposed already.
    static Component[] chips(FittingPerson person, Component reader) {
        var chips = new ArrayList<Component>();
        person.proposal()
                .ifPresent(proposal ->
                        chips.add(new Chip(reader.getTranslation(EnumText.key(proposal.state())), Tone.BRAND)));
        person.aside()
                .ifPresent(aside -> chips.add(new Chip(
                        reader.getTranslation(EnumText.key(aside.kind())),
                        aside.kind() == DecisionKind.NO_FIT ? Tone.BAD : Tone.WARN)));
        return chips.toArray(Component[]::new);
    }
}
