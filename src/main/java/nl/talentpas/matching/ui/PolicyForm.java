package nl.talentpas.matching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.talentpas.matching.PolicyVersion;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;

/// The policy's values in per cents, checked at the field before they are tried or stored; storing asks for the reason.
class PolicyForm extends Card {

    private static final int PER_CENT = 10;

    private final IntegerField can = percent("matching.policy.can", Policy.CAN_SHARE);
    private final IntegerField want = percent("matching.policy.want", Policy.WANT_SHARE);
    private final IntegerField fit = percent("matching.policy.fit", Policy.FIT_SHARE);
    private final IntegerField trainable = percent("matching.policy.trainable", Policy.TRAINABLE_CREDIT);
    private final IntegerField hours = percent("matching.policy.hours", Policy.LEAST_HOURS_OVERLAP);
    private final IntegerField threshold = field("matching.policy.threshold", Policy.THRESHOLD_PERCENT);
    private final Checkbox rarity = new Checkbox(getTranslation("matching.policy.rarity"));
    private final Span problem = new Span();
    private final TextArea reason = new TextArea(getTranslation("matching.policy.reason"));

    /// @param preview shows what the values would change
    /// @param store gets the values with the reason
    PolicyForm(PolicyVersion current, Consumer<Policy> preview, BiConsumer<Policy, String> store) {
        fill(current.policy());
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setId("policy-problem");
        reason.setId("policy-reason");
        reason.setHelperText(getTranslation("matching.policy.reason-help"));
        reason.setMaxLength(PolicyVersion.MAX_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        var effect = Buttons.secondary(getTranslation("matching.policy.preview"), () -> draft().ifPresent(preview));
        effect.setId("policy-preview");
        var save = Buttons.primary(getTranslation("matching.policy.save"), () -> save(store));
        save.setId("policy-save");
        add(new H2(getTranslation("matching.policy.version", current.number())), can, want, fit, problem);
        add(trainable, hours, threshold, rarity, reason, new Row(save, effect));
    }

    private void fill(Policy policy) {
        can.setValue(policy.canShare() / PER_CENT);
        want.setValue(policy.wantShare() / PER_CENT);
        fit.setValue(policy.fitShare() / PER_CENT);
        trainable.setValue(policy.trainableCredit() / PER_CENT);
        hours.setValue(policy.leastHoursOverlap() / PER_CENT);
        threshold.setValue(policy.thresholdPercent());
        rarity.setValue(policy.useRarity());
    }

    private void save(BiConsumer<Policy, String> store) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? getTranslation("matching.policy.reason-missing") : "");
        draft().filter(policy -> !missing).ifPresent(policy -> {
            store.accept(policy, reason.getValue());
            Toast.show(getTranslation("matching.policy.saved"));
        });
    }

    /// The values as they stand, when they are a policy; otherwise says what is wrong.
    private Optional<Policy> draft() {
        boolean invalid = Stream.of(can, want, fit, trainable, hours, threshold)
                .anyMatch(field -> field.isInvalid() || field.isEmpty());
        boolean sums = !invalid && number(can) + number(want) + number(fit) == 100;
        problem.setText(sums || invalid ? "" : getTranslation("matching.policy.must-sum"));
        return sums ? Optional.of(policy()) : Optional.empty();
    }

    private Policy policy() {
        return new Policy(
                number(can) * PER_CENT,
                number(want) * PER_CENT,
                number(fit) * PER_CENT,
                rarity.getValue(),
                number(trainable) * PER_CENT,
                number(hours) * PER_CENT,
                number(threshold));
    }

    private static int number(IntegerField field) {
        return Objects.requireNonNull(field.getValue());
    }

    private IntegerField percent(String key, Policy.Bounds thousandths) {
        return field(key, new Policy.Bounds(thousandths.least() / PER_CENT, thousandths.most() / PER_CENT));
    }

    private IntegerField field(String key, Policy.Bounds bounds) {
        String between = getTranslation("matching.policy.between", bounds.least(), bounds.most());
        var field = new IntegerField(getTranslation(key));
        field.setMin(bounds.least());
        field.setMax(bounds.most());
        field.setRequiredIndicatorVisible(true);
        field.setStepButtonsVisible(true);
        field.setHelperText(between);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(between)
                .setMinErrorMessage(between)
                .setMaxErrorMessage(between)
                .setRequiredErrorMessage(between));
        return field;
    }
}
