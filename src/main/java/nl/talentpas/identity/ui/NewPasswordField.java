package nl.talentpas.identity.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.identity.PasswordPolicy.Verdict;
import nl.talentpas.uikit.EnumText;

/// A new password, with a word about it while typing.
class NewPasswordField extends PasswordField {

    private final PasswordPolicy policy;
    private final Supplier<List<String>> personal;

    /// @param personal what others know of this person, asked whenever the password is judged
    NewPasswordField(PasswordPolicy policy, Supplier<List<String>> personal) {
        this.policy = policy;
        this.personal = personal;
        setLabel(getTranslation("identity.new-password"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setMaxLength(PasswordPolicy.MAX_LENGTH);
        setValueChangeMode(ValueChangeMode.LAZY);
        setHelperText(getTranslation("identity.new-password.help"));
        addValueChangeListener(change -> {
            setInvalid(false);
            setHelperText(change.getValue().isEmpty() ? getTranslation("identity.new-password.help") : words());
        });
    }

    /// Says what is wrong with it, if anything.
    boolean check() {
        return Fields.check(this, verdict() == Verdict.GOOD, EnumText.key(verdict()));
    }

    private String words() {
        Verdict verdict = verdict();
        return verdict == Verdict.TOO_SHORT
                ? getTranslation(
                        "identity.new-password.more",
                        PasswordPolicy.MIN_LENGTH - getValue().length())
                : getTranslation(EnumText.key(verdict));
    }

    private Verdict verdict() {
        return policy.judge(getValue(), personal.get());
    }
}
