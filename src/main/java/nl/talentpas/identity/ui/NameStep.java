package nl.talentpas.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import nl.talentpas.identity.Municipalities;
import nl.talentpas.identity.PersonName;
import nl.talentpas.uikit.Stack;

/// What somebody is called and which municipality serves them.
class NameStep extends Stack {

    private final TextField first = new TextField(getTranslation("identity.first-name"));
    private final TextField last = new TextField(getTranslation("identity.last-name"));
    private final MunicipalityBox municipality;

    NameStep(Municipalities municipalities) {
        municipality = new MunicipalityBox(municipalities);
        first.setId("first-name");
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        first.setRequiredIndicatorVisible(true);
        first.setMaxLength(PersonName.MAX_LENGTH);
        last.setId("last-name");
        last.setAutocomplete(Autocomplete.FAMILY_NAME);
        last.setMaxLength(PersonName.MAX_LENGTH);
        add(first, last, municipality);
    }

    boolean check() {
        Fields.checkFirstName(first);
        Fields.checkLastName(last);
        municipality.check();
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
}
