package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.vacancy.Wage;
import org.jspecify.annotations.Nullable;

/// What the work pays, in euros per hour or month, with the legal minimum as a fact beside it.
class WageFields extends Div {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);
    private static final Set<WorkKind> WITHOUT_MINIMUM = Set.of(WorkKind.INTERNSHIP, WorkKind.VOLUNTEERING);

    private final Draft draft;
    private final EditorTools tools;
    private final Binder<Draft> binder = new Binder<>();
    private final BigDecimalField from = new BigDecimalField();
    private final BigDecimalField to = new BigDecimalField();
    private final InOrder<BigDecimal> inOrder;
    private final Paragraph hint = new Paragraph();

    WageFields(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.tools = tools;
        addClassName("stack");
        from.setId("wage-from");
        to.setId("wage-to");
        from.setLabel(getTranslation("vacancy.field.wage-from"));
        to.setLabel(getTranslation("vacancy.field.wage-to"));
        bind(from, said -> said.wageMin, (said, cents) -> said.wageMin = cents);
        bind(to, said -> said.wageMax, (said, cents) -> said.wageMax = cents);
        this.inOrder = new InOrder<>(from, to, getTranslation("vacancy.error.wage-order"));
        binder.setBean(draft);
        binder.addValueChangeListener(change -> changed.run());
        hint.addClassNames("muted", "small");
        hint.setId("minimum-wage");
        add(new FieldPair(from, to), per(changed), hint);
        refresh();
    }

    private void bind(
            BigDecimalField field,
            ValueProvider<Draft, @Nullable Integer> getter,
            Setter<Draft, @Nullable Integer> setter) {
        field.setPrefixComponent(new Span("€"));
        field.setLocale(Wording.locale());
        binder.forField(field)
                .withValidator(
                        euros -> euros == null || (euros.signum() >= 0 && euros.compareTo(MOST) <= 0),
                        getTranslation("vacancy.error.wage"))
                .withConverter(WageFields::toCents, WageFields::toEuros)
                .bind(getter, setter);
    }

    private static @Nullable Integer toCents(@Nullable BigDecimal euros) {
        return euros == null
                ? null
                : euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static @Nullable BigDecimal toEuros(@Nullable Integer cents) {
        return cents == null ? null : BigDecimal.valueOf(cents, 2);
    }

    private Choices<Wage.Per> per(Runnable changed) {
        Choices<Wage.Per> choices = Choices.one(
                getTranslation("vacancy.field.wage-per"),
                List.of(Wage.Per.values()),
                per -> getTranslation(EnumText.key(per)));
        choices.choose(Set.of(draft.wagePer)).onTap(chosen -> {
            chosen.forEach(per -> draft.wagePer = per);
            choices.choose(Set.of(draft.wagePer));
            changed.run();
        });
        return choices;
    }

    /// The minimum depends on the kind of work.
    final void refresh() {
        hint.setText(tools.minimumWage());
        hint.setVisible(!WITHOUT_MINIMUM.contains(draft.kind));
    }

    final boolean isValid() {
        boolean fields = binder.validate().isOk();
        return inOrder.check() && fields;
    }
}
