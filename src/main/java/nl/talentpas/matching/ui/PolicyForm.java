package nl.talentpas.matching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.talentpas.matching.PolicyVersion;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;

/// The policy's values in per cents, checked at the field before they are stored.
class PolicyForm extends Card {

    private static final int PER_CENT = 10;

    private final IntegerField can = percent("matching.policy.can", 40, 90);
    private final IntegerField want = percent("matching.policy.want", 5, 40);
    private final IntegerField fit = percent("matching.policy.fit", 0, 30);
    private final IntegerField trainable = percent("matching.policy.trainable", 0, 80);
    private final IntegerField hours = percent("matching.policy.hours", 0, 100);
    private final IntegerField threshold = percent("matching.policy.threshold", 30, 90);
    private final Checkbox rarity = new Checkbox(getTranslation("matching.policy.rarity"));
    private final Span problem = new Span();

    PolicyForm(PolicyVersion current, Consumer<Policy> store) {
        Policy policy = current.policy();
        can.setValue(policy.canShare() / PER_CENT);
        want.setValue(policy.wantShare() / PER_CENT);
        fit.setValue(policy.fitShare() / PER_CENT);
        trainable.setValue(policy.trainableCredit() / PER_CENT);
        hours.setValue(policy.leastHoursOverlap() / PER_CENT);
        threshold.setValue(policy.thresholdPercent());
        rarity.setValue(policy.useRarity());
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setId("policy-problem");
        var save = Buttons.primary(getTranslation("matching.policy.save"), () -> save(store));
        save.setId("policy-save");
        add(
                new H2(getTranslation("matching.policy.version", current.number())),
                can,
                want,
                fit,
                problem,
                trainable,
                hours,
                threshold,
                rarity,
                save);
    }

    private void save(Consumer<Policy> store) {
        boolean invalid = Stream.of(can, want, fit, trainable, hours, threshold)
                .anyMatch(field -> field.isInvalid() || field.isEmpty());
        boolean sums = !invalid && number(can) + number(want) + number(fit) == 100;
        problem.setText(sums || invalid ? "" : getTranslation("matching.policy.must-sum"));
        if (sums) {
            store.accept(policy());
            Toast.show(getTranslation("matching.policy.saved"));
        }
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

    private IntegerField percent(String key, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setRequiredIndicatorVisible(true);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("matching.policy.between", least, most));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("matching.policy.between", least, most))
                .setMinErrorMessage(getTranslation("matching.policy.between", least, most))
                .setMaxErrorMessage(getTranslation("matching.policy.between", least, most))
                .setRequiredErrorMessage(getTranslation("matching.policy.between", least, most)));
        return field;
    }
}
