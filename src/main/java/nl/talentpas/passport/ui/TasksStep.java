package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.skills.picker.FoundInText;
import nl.talentpas.skills.picker.Shelf;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.TaskCard;

/// The tasks that go with what one did, to say yes or no to one by one, and a search for others.
class TasksStep extends ExperienceStep {

    private final ExperienceDraft draft;
    private final Words words;
    private final Stack cards = new Stack();

    /// @param claimed skills that stand in the passport already
    TasksStep(ExperienceDraft draft, Words words, ConceptSearch search, SkillsInText engine, Set<ConceptUri> claimed) {
        this.draft = draft;
        this.words = words;
        list();
        if (cards.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("passport.tell-tasks.none")));
        }
        add(cards, others(search), ownStory(engine, new DraftShelf(draft, claimed, this::list)));
    }

    @Override
    String question() {
        return getTranslation("passport.tell-tasks.question");
    }

    @Override
    String hint() {
        return getTranslation("passport.tell-tasks.hint");
    }

    @Override
    boolean answered() {
        return true;
    }

    private List<ConceptUri> proposed() {
        ConceptUri concept = draft.concept();
        Stream<ConceptUri> usual = concept == null ? Stream.of() : words.tasksOf(concept).stream();
        return Stream.concat(draft.tasks().keySet().stream(), usual).distinct().toList();
    }

    private TaskCard card(ConceptUri task) {
        String sentence = words.plain(task);
        Choices<TaskAnswer> answers =
                Choices.several(sentence, List.of(TaskAnswer.values()), answer -> getTranslation(answer.key()));
        answers.pill(TaskAnswer.GLADLY).addClassName("like");
        answers.pill(TaskAnswer.GLADLY).setIcon(new Pictogram("heart"));
        var card = Handles.testId(new TaskCard(words.icon(task), sentence, answers), "task");
        answers.onTap(tapped -> {
            draft.tasks().put(task, TaskAnswer.settled(given(task), tapped));
            show(card, answers, task);
        });
        show(card, answers, task);
        return Handles.dataId(card, task);
    }

    private void show(TaskCard card, Choices<TaskAnswer> answers, ConceptUri task) {
        answers.choose(given(task));
        card.setSelected(given(task).contains(TaskAnswer.CAN));
    }

    private Set<TaskAnswer> given(ConceptUri task) {
        return draft.tasks().getOrDefault(task, Set.of());
    }

    private ConceptPicker others(ConceptSearch search) {
        var picker = new ConceptPicker(search, Set.of(ConceptType.TASK), getTranslation("passport.tell-tasks.other"));
        picker.setId("other-task");
        picker.addValueChangeListener(change -> {
            var concept = change.getValue();
            if (concept != null) {
                picker.clear();
                addOther(concept.uri());
            }
        });
        return picker;
    }

    private void addOther(ConceptUri task) {
        if (given(task).isEmpty()) {
            draft.tasks().put(task, Set.of(TaskAnswer.CAN));
        }
        list();
    }

    private void list() {
        cards.removeAll();
        proposed().forEach(task -> cards.add(card(task)));
    }

    /// What was typed before is read at once: here, else the words to it, else the name somebody gave it.
    private Card ownStory(SkillsInText engine, Shelf shelf) {
        String name = draft.concept() == null ? draft.title() : "";
        var found = new FoundInText(
                engine,
                Set.of(ConceptType.TASK, ConceptType.SKILL),
                shelf,
                getTranslation("passport.tell-tasks.story-label"));
        if (draft.story().isBlank()) {
            found.reading(draft.note().isBlank() ? name : draft.note());
        }
        found.goingOn(draft.story(), draft::story);
        var card = Card.titled(getTranslation("passport.tell-tasks.story"), found);
        card.setId("story");
        return card;
    }
}
