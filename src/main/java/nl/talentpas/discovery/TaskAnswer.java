package nl.talentpas.discovery;

import java.util.EnumSet;
import java.util.Set;

/// What a visitor taps at a task.
public enum TaskAnswer {
    NOT_YET,
    CAN,
    GLADLY;

    /// Not yet and can exclude each other: the one tapped last counts.
    static Set<TaskAnswer> settled(Set<TaskAnswer> before, Set<TaskAnswer> tapped) {
        Set<TaskAnswer> answers = EnumSet.noneOf(TaskAnswer.class);
        answers.addAll(tapped);
        if (answers.contains(NOT_YET) && answers.contains(CAN)) {
            answers.remove(before.contains(CAN) ? CAN : NOT_YET);
        }
        return answers;
    }
}
