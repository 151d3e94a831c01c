package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.talentpas.skills.Level;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.vacancy.Requirement;

/// Level, need, learning on the job and weight of one requirement.
class RequirementControls extends Div {

    private final Consumer<Requirement> change;
    private Requirement now;

    RequirementControls(Requirement asked, String name, Consumer<Requirement> change) {
        this.now = asked;
        this.change = change;
        addClassNames("stack", "requirement-controls");
        add(level(name), essential(), trainable(), emphasis());
    }

    private Div level(String name) {
        String question = getTranslation("vacancy.editor.level");
        Choices<Level> levels = Choices.one(
                question + ": " + name, List.of(Level.values()), level -> getTranslation(EnumText.key(level, "asked")));
        levels.choose(Set.of(now.level())).onTap(chosen -> {
            chosen.forEach(level -> tell(level, now.essential(), now.trainable(), now.emphasis()));
            levels.choose(Set.of(now.level()));
        });
        return question(question, Handles.testId(levels, "level"));
    }

    private Checkbox essential() {
        var box = new Checkbox(getTranslation("vacancy.editor.essential"), now.essential());
        box.addValueChangeListener(change -> tell(now.level(), change.getValue(), now.trainable(), now.emphasis()));
        return Handles.testId(box, "essential");
    }

    private Checkbox trainable() {
        var box = new Checkbox(getTranslation("vacancy.editor.trainable"), now.trainable());
        box.addValueChangeListener(change -> tell(now.level(), now.essential(), change.getValue(), now.emphasis()));
        return Handles.testId(box, "trainable");
    }

    private Div emphasis() {
        String question = getTranslation("vacancy.editor.emphasis");
        Choices<Emphasis> steps = Choices.oneOf(Emphasis.class, question);
        steps.choose(Set.of(Emphasis.of(now))).onTap(chosen -> {
            chosen.forEach(step -> tell(now.level(), now.essential(), now.trainable(), step.thousandths()));
            steps.choose(Set.of(Emphasis.of(now)));
        });
        return question(question, Handles.testId(steps, "emphasis"));
    }

    private static Div question(String words, Div answers) {
        var said = new Span(words);
        said.addClassName("small");
        return new Div(said, answers);
    }

    private void tell(Level level, boolean essential, boolean trainable, int emphasis) {
        now = new Requirement(now.skill(), level, essential, trainable, emphasis);
        change.accept(now);
    }
}
