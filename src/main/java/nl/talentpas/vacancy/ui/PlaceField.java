package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;

/// Finds a place by its name or postcode while typing.
class PlaceField extends ComboBox<PlaceCode> {

    PlaceField(Places places) {
        setLabel(getTranslation("vacancy.field.place"));
        setHelperText(getTranslation("vacancy.field.place-help"));
        setClearButtonVisible(true);
        setItemLabelGenerator(places::label);
        setItems(query -> places.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                .skip(query.getOffset())
                .limit(query.getLimit())
                .map(Place::code));
    }
}
