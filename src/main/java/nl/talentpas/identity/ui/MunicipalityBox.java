package nl.talentpas.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.talentpas.identity.Municipalities;

/// Which municipality serves somebody; our own is chosen already.
class MunicipalityBox extends ComboBox<String> {

    MunicipalityBox(Municipalities municipalities) {
        setId("municipality");
        setLabel(getTranslation("identity.municipality"));
        setRequiredIndicatorVisible(true);
        setItems(municipalities.all());
        setValue(municipalities.own());
    }

    void check() {
        Fields.check(this, getValue() != null, "identity.municipality.error");
    }
}
