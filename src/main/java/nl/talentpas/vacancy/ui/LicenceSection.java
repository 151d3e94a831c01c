package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.terms.Licence;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.LicenceDemand;
import org.jspecify.annotations.Nullable;

/// Licences that the work cannot do without, each with the reason that everybody will read.
class LicenceSection extends Card implements EditorSection {

    private final Draft draft;
    private final EditorTools tools;
    private final Runnable changed;
    private final Div lines = new Div();
    private final Select<Licence> add = new Select<>();
    private final Map<Licence, TextField> reasons = new LinkedHashMap<>();

    LicenceSection(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.tools = tools;
        this.changed = changed;
        setId("vacancy-licences");
        lines.addClassName("stack");
        var hint = new Paragraph(getTranslation("vacancy.editor.licences-text"));
        hint.addClassName("muted");
        add.setId("add-licence");
        add.setLabel(getTranslation("vacancy.editor.add-licence"));
        add.setItemLabelGenerator(tools.wording()::of);
        add.addValueChangeListener(change -> accept(change.getValue()));
        add(new H2(getTranslation("vacancy.editor.licences")), hint, lines, add);
        rebuild(asked().toList());
    }

    private void accept(@Nullable Licence licence) {
        if (licence != null) {
            draft.licences.add(new LicenceDemand(licence, ""));
            changed.run();
            Optional.ofNullable(reasons.get(licence)).ifPresent(TextField::focus);
        }
    }

    @Override
    public void refresh() {
        List<Licence> asked = asked().toList();
        if (!asked.equals(List.copyOf(reasons.keySet()))) {
            rebuild(asked);
        }
    }

    private Stream<Licence> asked() {
        return draft.licences.stream().map(LicenceDemand::licence);
    }

    private void rebuild(List<Licence> asked) {
        reasons.clear();
        lines.removeAll();
        draft.licences.forEach(demand -> lines.add(line(demand)));
        add.setItems(Stream.of(Licence.values())
                .filter(licence -> !asked.contains(licence))
                .toList());
    }

    private Row line(LicenceDemand demand) {
        String name = tools.wording().of(demand.licence());
        var reason = new TextField(getTranslation("vacancy.editor.reason", name));
        reason.setValue(demand.reason());
        reason.setMaxLength(LicenceDemand.MAX_REASON);
        reason.setPlaceholder(getTranslation("vacancy.editor.reason-example"));
        reason.addValueChangeListener(
                change -> explain(demand.licence(), change.getValue().strip()));
        reasons.put(demand.licence(), Handles.testId(reason, "licence-reason"));
        var row = new Row(
                reason,
                Handles.testId(
                        IconButton.of(
                                "x", getTranslation("vacancy.editor.remove", name), () -> remove(demand.licence())),
                        "remove-licence"));
        row.addClassName("field-with-button");
        return Handles.dataId(Handles.testId(row, "licence"), demand.licence());
    }

    private void explain(Licence licence, String reason) {
        draft.licences.replaceAll(demand -> demand.licence() == licence ? new LicenceDemand(licence, reason) : demand);
        Optional.ofNullable(reasons.get(licence)).ifPresent(field -> field.setInvalid(false));
        changed.run();
    }

    private void remove(Licence licence) {
        List<LicenceDemand> before = List.copyOf(draft.licences);
        draft.licences.removeIf(demand -> demand.licence() == licence);
        changed.run();
        Toast.withUndo(getTranslation("vacancy.editor.removed", tools.wording().of(licence)), () -> {
            draft.licences.clear();
            draft.licences.addAll(before);
            changed.run();
        });
    }

    @Override
    public void complain(Set<Part> missing) {
        boolean asks = missing.contains(Part.LICENCE_REASON);
        reasons.values().forEach(field -> {
            field.setErrorMessage(getTranslation("vacancy.missing.licence-reason"));
            field.setInvalid(asks && field.getValue().isBlank());
        });
    }
}
