package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.Requirement;

/// What somebody must be able to do, proposed from the tasks and adjusted by the employer.
class RequirementSection extends Card implements EditorSection {

    private final Draft draft;
    private final EditorTools tools;
    private final Runnable changed;
    private final Missing missing = new Missing(getTranslation("vacancy.missing.requirements"));
    private final Div lines = new Div();
    private final Proposals proposals;
    private final Map<ConceptUri, RequirementLine> shown = new LinkedHashMap<>();

    RequirementSection(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.tools = tools;
        this.changed = changed;
        this.proposals = new Proposals("skill-proposals", tools.wording(), this::accept, this::decline);
        setId("vacancy-requirements");
        lines.addClassName("stack");
        var hint = new Paragraph(getTranslation("vacancy.editor.requirements-text"));
        hint.addClassName("muted");
        var picker = tools.picker(
                "skill-search",
                getTranslation("vacancy.editor.skill-search"),
                ConceptType.SKILL,
                chosen -> accept(chosen.uri()));
        add(new H2(getTranslation("vacancy.editor.requirements")), hint, missing, lines, proposals, picker);
        refresh();
    }

    private void accept(ConceptUri skill) {
        draft.ask(skill);
        changed.run();
    }

    private void decline(ConceptUri skill) {
        draft.decline(skill);
        changed.run();
    }

    @Override
    public void refresh() {
        List<ConceptUri> skills =
                draft.requirements.stream().map(Requirement::skill).toList();
        if (!skills.equals(List.copyOf(shown.keySet()))) {
            rebuild();
        }
        draft.requirements.forEach(
                asked -> Objects.requireNonNull(shown.get(asked.skill())).show(asked));
        missing.setVisible(missing.isVisible() && draft.requirements.isEmpty());
        proposals.show(getTranslation("vacancy.editor.skill-proposals"), draft.openSkills());
    }

    /// Lines that stay keep their controls open.
    private void rebuild() {
        var old = new HashMap<>(shown);
        shown.clear();
        lines.removeAll();
        for (Requirement asked : draft.requirements) {
            RequirementLine line = old.computeIfAbsent(asked.skill(), skill -> line(asked));
            shown.put(asked.skill(), line);
            lines.add(line);
        }
    }

    private RequirementLine line(Requirement asked) {
        var line = new RequirementLine(
                asked, tools.wording().of(asked.skill()), this::change, () -> remove(asked.skill()));
        tools.wording().more(asked.skill()).ifPresent(line::beside);
        return line;
    }

    private void change(Requirement now) {
        draft.replace(now);
        changed.run();
    }

    private void remove(ConceptUri skill) {
        List<Requirement> before = List.copyOf(draft.requirements);
        draft.drop(skill);
        changed.run();
        Toast.withUndo(getTranslation("vacancy.editor.removed", tools.wording().of(skill)), () -> {
            draft.restore(before);
            changed.run();
        });
    }

    @Override
    public void complain(Set<Part> parts) {
        missing.setInvalid(parts.contains(Part.REQUIREMENTS));
    }
}
