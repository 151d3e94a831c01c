package nl.talentpas.passport.ui;

import java.util.EnumSet;
import java.util.Set;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;

/// What somebody taps at a task they may have done.
enum TaskAnswer {
    NOT_YET("passport.task.not-yet"),
    CAN("passport.task.can"),
    GLADLY("passport.task.gladly");

    private final String key;

    TaskAnswer(String key) {
        this.key = key;
    }

    /// The key of its words.
    String key() {
        return key;
    }

    /// Not yet and can exclude each other; who only says gladly at something they did can do it.
    static Set<TaskAnswer> settled(Set<TaskAnswer> before, Set<TaskAnswer> tapped) {
        Set<TaskAnswer> answers = EnumSet.noneOf(TaskAnswer.class);
        answers.addAll(tapped);
        if (answers.containsAll(Set.of(NOT_YET, CAN))) {
            answers.remove(before.contains(CAN) ? CAN : NOT_YET);
        }
        if (answers.equals(Set.of(GLADLY)) && before.isEmpty()) {
            answers.add(CAN);
        }
        return answers;
    }

    static Set<TaskAnswer> of(TaskClaim claim) {
        Set<TaskAnswer> answers = EnumSet.of(claim.can() ? CAN : NOT_YET);
        if (claim.wanting() == Wanting.GLADLY) {
            answers.add(GLADLY);
        }
        return answers;
    }

    static TaskClaim claim(ConceptUri task, Set<TaskAnswer> answers) {
        return new TaskClaim(task, answers.contains(CAN), answers.contains(GLADLY) ? Wanting.GLADLY : null);
    }
}
