package nl.talentpas.coaching.caseload.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.talentpas.coaching.caseload.CoachDetails;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// What residents read of a coach, and whose people come to them.
class CoachForm extends Card {

    private final CoachDetails coach;
    private final TextArea dutch = about("coaching.coaches.about-dutch");
    private final TextArea english = about("coaching.coaches.about-english");
    private final MultiSelectComboBox<String> municipalities =
            new MultiSelectComboBox<>(getTranslation("coaching.coaches.municipalities"));
    private final Checkbox open = new Checkbox(getTranslation("coaching.coaches.open"));

    CoachForm(CoachDetails coach, Collection<String> known, Consumer<CoachDetails> save) {
        this.coach = coach;
        dutch.setValue(coach.aboutDutch());
        english.setValue(coach.aboutEnglish());
        var offered = new TreeSet<>(known);
        offered.addAll(coach.municipalities());
        municipalities.setItems(offered);
        municipalities.setValue(coach.municipalities());
        municipalities.setHelperText(getTranslation("coaching.coaches.municipalities-help"));
        open.setValue(coach.open());
        open.setHelperText(getTranslation("coaching.coaches.open-help"));
        add(dutch, english, municipalities, open);
        add(Handles.testId(
                Buttons.primary(getTranslation("coaching.coaches.save"), () -> save.accept(filledIn())), "save"));
    }

    private CoachDetails filledIn() {
        return new CoachDetails(
                coach.id(), dutch.getValue(), english.getValue(), municipalities.getValue(), open.getValue());
    }

    private TextArea about(String key) {
        var field = new TextArea(getTranslation(key));
        field.setMaxLength(CoachDetails.MAX_ABOUT);
        return field;
    }
}
