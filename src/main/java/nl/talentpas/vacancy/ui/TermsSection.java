package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.DateField;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.VacancyContent;
import org.jspecify.annotations.Nullable;

/// Hours, days, place, contract, wage, conditions, start and number of people.
class TermsSection extends Card implements EditorSection {

    private final Draft draft;
    private final Binder<Draft> binder = new Binder<>();
    private final IntegerField hoursMin = new IntegerField();
    private final IntegerField hoursMax = new IntegerField();
    private final InOrder<Integer> hoursInOrder;
    private final PlaceField place;
    private final Select<ContractKind> contract = new Select<>();
    private final WageFields wage;
    private final DateField startsOn = new DateField("");
    private final IntegerField positions = new IntegerField();

    TermsSection(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.place = new PlaceField(tools.places());
        this.wage = new WageFields(draft, tools, changed);
        setId("vacancy-terms");
        contract.setItems(ContractKind.values());
        contract.setItemLabelGenerator(
                kind -> kind == null ? "" : tools.wording().of(kind));
        contract.setEmptySelectionAllowed(true);
        contract.setEmptySelectionCaption(getTranslation("vacancy.editor.to-agree"));
        label();
        bind();
        this.hoursInOrder = new InOrder<>(hoursMin, hoursMax, getTranslation("vacancy.error.hours-order"));
        binder.setBean(draft);
        binder.addValueChangeListener(change -> changed.run());
        add(new H2(getTranslation("vacancy.editor.terms")), new FieldPair(hoursMin, hoursMax), days(tools, changed));
        add(place, contract, wage, conditions(tools, changed), new FieldPair(startsOn, positions));
    }

    private void label() {
        label(hoursMin, "hours-min", "vacancy.field.hours-min");
        label(hoursMax, "hours-max", "vacancy.field.hours-max");
        label(place, "vacancy-place", "vacancy.field.place");
        label(contract, "vacancy-contract", "vacancy.field.contract");
        label(startsOn, "starts-on", "vacancy.field.start");
        label(positions, "positions", "vacancy.field.positions");
        positions.setStepButtonsVisible(true);
        startsOn.setHelperText(getTranslation("vacancy.field.start-help"));
    }

    private static <C extends Component & HasLabel> void label(C field, String id, String key) {
        field.setId(id);
        field.setLabel(field.getTranslation(key));
    }

    private void bind() {
        String outside = getTranslation("vacancy.error.hours", Hours.LEAST, Hours.MOST);
        binder.forField(hoursMin)
                .withValidator(TermsSection::areHours, outside)
                .bind(said -> said.hoursMin, (said, hours) -> said.hoursMin = hours);
        binder.forField(hoursMax)
                .withValidator(TermsSection::areHours, outside)
                .bind(said -> said.hoursMax, (said, hours) -> said.hoursMax = hours);
        binder.forField(place).bind(said -> said.place, (said, where) -> said.place = where);
        binder.forField(contract).bind(said -> said.contract, (said, kind) -> said.contract = kind);
        binder.forField(startsOn).bind(said -> said.startsOn, (said, date) -> said.startsOn = date);
        binder.forField(positions)
                .asRequired(getTranslation("vacancy.error.positions"))
                .withValidator(
                        people -> people >= 1 && people <= VacancyContent.MAX_POSITIONS,
                        getTranslation("vacancy.error.positions"))
                .bind(said -> said.positions, (said, people) -> said.positions = people);
    }

    private static boolean areHours(@Nullable Integer hours) {
        return hours == null || (hours >= Hours.LEAST && hours <= Hours.MOST);
    }

    private Div days(EditorTools tools, Runnable changed) {
        Choices<DayOfWeek> days = Choices.several(
                getTranslation("vacancy.field.days"), List.of(DayOfWeek.values()), tools.wording()::day);
        days.choose(draft.days).onTap(chosen -> {
            draft.days = chosen;
            changed.run();
        });
        return question("vacancy.field.days", days);
    }

    private Div conditions(EditorTools tools, Runnable changed) {
        Choices<WorkCondition> conditions = Choices.several(
                getTranslation("vacancy.field.conditions"), List.of(WorkCondition.values()), tools.wording()::of);
        conditions.choose(draft.conditions).onTap(chosen -> {
            draft.conditions = chosen;
            changed.run();
        });
        return question("vacancy.field.conditions", conditions);
    }

    private Div question(String key, Component answers) {
        var said = new Span(getTranslation(key));
        said.addClassName("question");
        return new Div(said, answers);
    }

    @Override
    public void refresh() {
        wage.refresh();
    }

    @Override
    public boolean isValid() {
        boolean fields = binder.validate().isOk();
        boolean ordered = hoursInOrder.check();
        return wage.isValid() && fields && ordered;
    }

    @Override
    public void complain(Set<Part> missing) {
        complain(hoursMin, missing.contains(Part.HOURS), "vacancy.missing.hours");
        complain(place, missing.contains(Part.PLACE), "vacancy.missing.place");
    }

    private void complain(HasValidation field, boolean isMissing, String key) {
        if (isMissing) {
            field.setErrorMessage(getTranslation(key));
            field.setInvalid(true);
        }
    }
}
