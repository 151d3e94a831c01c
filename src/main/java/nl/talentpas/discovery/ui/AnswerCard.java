package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.Composite;
import java.util.List;
import java.util.Set;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.TaskAnswer;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.picker.ConceptPictogram;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.TaskCard;

/// One task with its three answers.
class AnswerCard extends Composite<TaskCard> {

    private final Concept task;
    private final Discovery discovery;
    private final Runnable changed;

    AnswerCard(Concept task, Discovery discovery, Runnable changed) {
        this.task = task;
        this.discovery = discovery;
        this.changed = changed;
    }

    @Override
    protected TaskCard initContent() {
        String sentence = task.plain(getLocale());
        Choices<TaskAnswer> answers =
                Choices.several(sentence, List.of(TaskAnswer.values()), answer -> getTranslation(EnumText.key(answer)));
        answers.pill(TaskAnswer.CAN).setIcon(new Pictogram("check"));
        answers.pill(TaskAnswer.GLADLY).setIcon(new Pictogram("heart"));
        answers.pill(TaskAnswer.GLADLY).addClassName("like");
        var card = Handles.testId(new TaskCard(ConceptPictogram.nameOf(task), sentence, answers), "task");
        answers.onTap(tapped -> {
            discovery.answer(task.uri(), tapped);
            show(card, answers);
            changed.run();
        });
        show(card, answers);
        return Handles.dataId(card, task.uri());
    }

    private void show(TaskCard card, Choices<TaskAnswer> answers) {
        Set<TaskAnswer> given = discovery.answersTo(task.uri());
        answers.choose(given);
        card.setSelected(given.contains(TaskAnswer.CAN) || given.contains(TaskAnswer.GLADLY));
    }
}
