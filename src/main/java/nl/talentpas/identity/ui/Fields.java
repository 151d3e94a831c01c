package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Optional;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.MyAccount;
import nl.talentpas.identity.PersonName;

/// Says at a field, in words, what is wrong with what was typed; leaves what was typed.
final class Fields {

    private Fields() {}

    /// Shows the message when it is not right, and takes an earlier one away when it is.
    static <C extends Component & HasValidation> boolean check(C field, boolean right, String message) {
        field.setManualValidation(true);
        field.setErrorMessage(field.getTranslation(message));
        field.setInvalid(!right);
        return right;
    }

    /// Whether all these, checked before, are right; moves the focus to the first that is not.
    static boolean allRight(Component... fields) {
        Optional<Component> wrong = Arrays.stream(fields)
                .filter(field -> field instanceof HasValidation checked && checked.isInvalid())
                .findFirst();
        wrong.ifPresent(field -> field.getElement().callJsFunction("focus"));
        return wrong.isEmpty();
    }

    static boolean checkFirstName(TextField field) {
        String name = field.getValue();
        return check(
                field, !name.isBlank() && name.strip().length() <= PersonName.MAX_LENGTH, "identity.first-name.error");
    }

    static boolean checkLastName(TextField field) {
        return check(field, field.getValue().strip().length() <= PersonName.MAX_LENGTH, "identity.last-name.error");
    }

    static boolean checkEmail(EmailField field) {
        return check(field, EmailAddress.valid(field.getValue()), "identity.email.error");
    }

    static boolean checkPhone(TextField field) {
        return check(field, MyAccount.validPhone(field.getValue()), "identity.phone.error");
    }
}
