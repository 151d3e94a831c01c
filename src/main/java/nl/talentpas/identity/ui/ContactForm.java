package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.MyAccount;
import nl.talentpas.identity.PersonName;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;

/// One's own name, telephone number and the language of one's mails.
class ContactForm extends Card {

    private final MyAccount account;
    private final TextField first = new TextField(getTranslation("identity.first-name"));
    private final TextField last = new TextField(getTranslation("identity.last-name"));
    private final TextField phone = new TextField(getTranslation("identity.phone"));
    private final Select<Locale> language = new Select<>();

    ContactForm(MyAccount account) {
        this.account = account;
        AccountDetails details = account.details();
        fillIn(details);
        var email = new TextField(getTranslation("identity.email"));
        email.setValue(details.email());
        email.setReadOnly(true);
        email.setId("email");
        Button save = Buttons.primary(getTranslation("identity.account.save"), this::save);
        save.setId("save-contact");
        add(new H2(getTranslation("identity.account.contact")), first, last, email, phone, language, save);
    }

    private void fillIn(AccountDetails details) {
        first.setId("first-name");
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        first.setRequiredIndicatorVisible(true);
        first.setMaxLength(PersonName.MAX_LENGTH);
        first.setValue(details.name().first());
        last.setId("last-name");
        last.setAutocomplete(Autocomplete.FAMILY_NAME);
        last.setMaxLength(PersonName.MAX_LENGTH);
        last.setValue(details.name().last());
        phone.setId("phone");
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setHelperText(getTranslation("identity.phone.help"));
        phone.setValue(details.phone());
        language.setId("language");
        language.setLabel(getTranslation("identity.language"));
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setItems(languages());
        language.setValue(details.language());
    }

    private void save() {
        Fields.checkFirstName(first);
        Fields.checkLastName(last);
        Fields.checkPhone(phone);
        if (Fields.allRight(first, last, phone)) {
            account.change(new PersonName(first.getValue(), last.getValue()), phone.getValue(), language.getValue());
            Toast.show(getTranslation("identity.account.saved"));
        }
    }

    private static List<Locale> languages() {
        I18NProvider provider = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        return provider.getProvidedLocales();
    }
}
