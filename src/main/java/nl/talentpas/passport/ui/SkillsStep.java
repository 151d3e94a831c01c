package nl.talentpas.passport.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.picker.LevelChooser;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// The skills that somebody needs for the tasks they said they can do, each to keep, change or refuse.
class SkillsStep extends ExperienceStep {

    private final ExperienceDraft draft;

    /// @param skills the ones that do not stand in the passport yet
    SkillsStep(ExperienceDraft draft, Words words, List<ConceptUri> skills) {
        this.draft = draft;
        draft.skills().keySet().retainAll(skills);
        var list = new Card();
        list.addClassName("claims");
        skills.forEach(skill -> {
            draft.skills().putIfAbsent(skill, Level.INDEPENDENT);
            list.add(row(skill, words.plain(skill)));
        });
        add(list);
    }

    @Override
    String question() {
        return getTranslation("passport.tell-skills.question");
    }

    @Override
    String hint() {
        return getTranslation("passport.tell-skills.hint");
    }

    @Override
    boolean answered() {
        return true;
    }

    private Div row(ConceptUri skill, String title) {
        var level = new LevelChooser(title);
        level.setValue(draft.skills().get(skill));
        var row = new Div(new H3(title), level);
        row.addClassName("skill-question");
        Button wrong = Buttons.quiet(getTranslation("passport.tell-skills.wrong"), () -> level.setValue(null));
        wrong.setAriaLabel(getTranslation("passport.tell-skills.wrong-of", title));
        row.add(Handles.testId(wrong, "not-mine"));
        level.addValueChangeListener(change -> {
            answer(skill, change.getValue());
            row.setClassName("refused", change.getValue() == null);
        });
        return Handles.dataId(Handles.testId(row, "skill"), skill);
    }

    private void answer(ConceptUri skill, @Nullable Level level) {
        if (level == null) {
            draft.skills().remove(skill);
        } else {
            draft.skills().put(skill, level);
        }
    }
}
