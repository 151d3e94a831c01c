package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.VacancyTask;

/// What somebody will do: tasks from the vocabulary or in the employer's own words. Each task proposes its skills.
class TaskSection extends Card implements EditorSection {

    private final Draft draft;
    private final EditorTools tools;
    private final Runnable changed;
    private final Missing missing = new Missing(getTranslation("vacancy.missing.tasks"));
    private final Div lines = new Div();
    private final Proposals proposals;
    private final TextField own = new TextField();
    private final Map<String, List<ConceptUri>> near = new HashMap<>();

    TaskSection(Draft draft, EditorTools tools, Runnable changed) {
        this.draft = draft;
        this.tools = tools;
        this.changed = changed;
        this.proposals = new Proposals("task-proposals", tools.wording(), this::accept, this::decline);
        setId("vacancy-tasks");
        lines.addClassName("stack");
        var picker = tools.picker(
                "task-search",
                getTranslation("vacancy.editor.task-search"),
                ConceptType.TASK,
                (Concept chosen) -> accept(chosen.uri()));
        add(new H2(getTranslation("vacancy.editor.tasks")), missing, lines, proposals, picker, ownWords());
        refresh();
    }

    private Row ownWords() {
        own.setId("task-words");
        own.setLabel(getTranslation("vacancy.editor.task-words"));
        own.setMaxLength(VacancyTask.MAX_WORDS);
        var add = Buttons.secondary(getTranslation("vacancy.editor.add"), this::addOwnWords);
        add.addClickShortcut(Key.ENTER).listenOn(own);
        var row = new Row(own, Handles.testId(add, "add-task-words"));
        row.addClassName("field-with-button");
        return row;
    }

    private void addOwnWords() {
        String words = own.getValue().strip();
        own.setInvalid(words.isEmpty());
        own.setErrorMessage(getTranslation("vacancy.error.task-words"));
        if (!words.isEmpty()) {
            own.clear();
            draft.tasks.add(new VacancyTask(null, words));
            near.put(words, tools.near(words, ConceptType.TASK));
            draft.proposeSkills(tools.near(words, ConceptType.SKILL).stream());
            changed.run();
        }
    }

    private void accept(ConceptUri task) {
        if (!draft.hasTask(task)) {
            draft.tasks.add(new VacancyTask(task, ""));
            draft.proposeSkills(tools.skillsOf(task).stream());
            changed.run();
        }
    }

    private void decline(ConceptUri task) {
        draft.decline(task);
        changed.run();
    }

    private void remove(VacancyTask task) {
        int place = draft.tasks.indexOf(task);
        draft.tasks.remove(task);
        changed.run();
        Toast.withUndo(getTranslation("vacancy.editor.removed", tools.wording().of(task)), () -> {
            draft.tasks.add(Math.min(place, draft.tasks.size()), task);
            changed.run();
        });
    }

    /// Keeps the employer's words and lets them count as this task.
    private void recognise(VacancyTask said, ConceptUri task) {
        draft.tasks.replaceAll(each -> each.equals(said) ? new VacancyTask(task, said.words()) : each);
        near.remove(said.words());
        draft.proposeSkills(tools.skillsOf(task).stream());
        changed.run();
    }

    @Override
    public void refresh() {
        lines.removeAll();
        for (int place = 0; place < draft.tasks.size(); place++) {
            lines.add(line(place + 1, draft.tasks.get(place)));
        }
        missing.setVisible(missing.isVisible() && draft.tasks.isEmpty());
        proposals.show(getTranslation("vacancy.editor.task-proposals"), draft.openTasks());
    }

    private Line line(int number, VacancyTask task) {
        String words = tools.wording().of(task);
        var line = new Line(String.valueOf(number), Tone.GOOD, words);
        ConceptUri uri = task.task();
        if (uri == null) {
            near.getOrDefault(words, List.of()).forEach(found -> line.detail(recognition(task, found)));
        } else {
            tools.wording().more(uri).ifPresent(line::beside);
            line.detail(skillChips(uri));
        }
        line.end(Handles.testId(
                IconButton.of("x", getTranslation("vacancy.editor.remove", words), () -> remove(task)), "remove-task"));
        return Handles.testId(line, "task-row");
    }

    private Row skillChips(ConceptUri task) {
        var chips = new Row();
        tools.skillsOf(task).stream()
                .filter(draft::asks)
                .forEach(skill -> chips.add(tools.wording().chip(skill)));
        return chips;
    }

    private Row recognition(VacancyTask said, ConceptUri found) {
        var question = Buttons.quiet(
                getTranslation("vacancy.editor.same-as", tools.wording().of(found)), () -> recognise(said, found));
        return new Row(Handles.testId(question, "recognise-task"));
    }

    @Override
    public void complain(Set<Part> parts) {
        missing.setInvalid(parts.contains(Part.TASKS));
    }
}
