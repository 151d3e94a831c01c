package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.Sector;
import org.jspecify.annotations.Nullable;

/// The organisation's profile: what everybody may know of it, and whom a candidate will meet.
class OrganisationForm extends Card {

    final TextField name = new TextField();
    final Select<Sector> sector = new Select<>();
    final PlaceField place;
    final IntegerField size = new IntegerField();
    final TextArea description = new TextArea();
    final TextField website = new TextField();
    final TextField contactName = new TextField();
    final TextField contactPhone = new TextField();
    private final OrganisationRules rules;

    /// @param details null for an organisation that was not described yet
    OrganisationForm(
            @Nullable OrganisationDetails details, Wording wording, Places places, Consumer<OrganisationDetails> save) {
        setId("organisation-form");
        this.place = new PlaceField(places);
        sector.setItems(Sector.values());
        sector.setItemLabelGenerator(wording::of);
        label();
        this.rules = new OrganisationRules(this, details);
        var submit = Buttons.primary(getTranslation("vacancy.company.save"), () -> submit(save));
        submit.setId("save-organisation");
        add(new H2(getTranslation("vacancy.company.public")), everybodySees());
        add(new H2(getTranslation("vacancy.company.contact")), candidatesSee(), submit);
    }

    private void label() {
        label(name, "organisation-name", "vacancy.field.name");
        label(sector, "organisation-sector", "vacancy.field.sector");
        label(place, "organisation-place", "vacancy.field.place");
        label(size, "organisation-size", "vacancy.field.size");
        label(description, "organisation-description", "vacancy.field.description");
        label(website, "organisation-website", "vacancy.field.website");
        label(contactName, "contact-name", "vacancy.field.contact-name");
        label(contactPhone, "contact-phone", "vacancy.field.contact-phone");
        description.setMinRows(3);
        description.setHelperText(getTranslation("vacancy.field.description-help"));
        website.setPlaceholder("https://");
    }

    private static <C extends Component & HasLabel> void label(C field, String id, String key) {
        field.setId(id);
        field.setLabel(field.getTranslation(key));
    }

    private Stack everybodySees() {
        return new Stack(name, sector, place, size, description, website);
    }

    private Stack candidatesSee() {
        var promise = new Paragraph(getTranslation("vacancy.company.contact-text"));
        promise.addClassName("muted");
        return new Stack(promise, contactName, contactPhone);
    }

    private void submit(Consumer<OrganisationDetails> save) {
        rules.checked().ifPresentOrElse(save, () -> rules.firstWrong().ifPresent(Focusable::focus));
    }
}
