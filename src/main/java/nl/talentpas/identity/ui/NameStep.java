package nl.talentpas.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.talentpas.identity.PersonName;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Stack;

/// What somebody is called and which municipality serves them.
class NameStep extends Stack {

    private static final String FIRST_MUNICIPALITY = "Oss";

    private final TextField first = new TextField(getTranslation("identity.first-name"));
    private final TextField last = new TextField(getTranslation("identity.last-name"));
    private final ComboBox<String> municipality = new ComboBox<>(getTranslation("identity.municipality"));

    NameStep(Places places) {
        first.setId("first-name");
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        first.setRequiredIndicatorVisible(true);
        first.setMaxLength(PersonName.MAX_LENGTH);
        last.setId("last-name");
        last.setAutocomplete(Autocomplete.FAMILY_NAME);
        last.setMaxLength(PersonName.MAX_LENGTH);
        municipality.setId("municipality");
        municipality.setRequiredIndicatorVisible(true);
        municipality.setItems(municipalities(places));
        municipality.setValue(FIRST_MUNICIPALITY);
        add(first, last, municipality);
    }

    boolean check() {
        Fields.checkFirstName(first);
        Fields.checkLastName(last);
        Fields.check(municipality, municipality.getValue() != null, "identity.municipality.error");
        return Fields.allRight(first, last, municipality);
    }

    boolean isComplete() {
        return !first.getValue().isBlank() && municipality.getValue() != null;
    }

    PersonName name() {
        return new PersonName(first.getValue(), last.getValue());
    }

    String municipality() {
        return municipality.getValue();
    }

    private static List<String> municipalities(Places places) {
        return places.all().stream()
                .filter(place -> !place.code().isPostcode())
                .map(Place::municipality)
                .sorted()
                .toList();
    }
}
