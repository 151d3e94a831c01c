package nl.talentpas.skills.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.talentpas.skills.RelationKind;

/// A file that holds relations of one kind; ESCO adds a language to its name or not.
enum RelationFile implements Content {
    OCCUPATION_SKILLS("occupationSkillRelations", RelationKind.SKILL, "occupationUri", "skillUri"),
    TASK_SKILLS("taskSkillRelations", RelationKind.SKILL, "taskUri", "skillUri"),
    OCCUPATION_TASKS("occupationTaskRelations", RelationKind.TASK, "occupationUri", "taskUri"),
    ACTIVITY_TASKS("activityTaskRelations", RelationKind.TASK, "activityUri", "taskUri"),
    BROADER_SKILLS("broaderRelationsSkillPillar", RelationKind.BROADER, "conceptUri", "broaderUri"),
    BROADER_OCCUPATIONS("broaderRelationsOccPillar", RelationKind.BROADER, "conceptUri", "broaderUri"),
    RELATED_SKILLS("skillSkillRelations", RelationKind.RELATED, "originalSkillUri", "relatedSkillUri"),
    SAME_MEANINGS("sameMeaningRelations", RelationKind.SAME, "conceptUri", "otherUri");

    private static final int AFTER_CONCEPTS = 60;

    final String word;
    final RelationKind kind;
    final String subject;
    final String object;

    RelationFile(String word, RelationKind kind, String subject, String object) {
        this.word = word;
        this.kind = kind;
        this.subject = subject;
        this.object = object;
    }

    static Optional<RelationFile> named(String word) {
        return Arrays.stream(values()).filter(file -> file.word.equals(word)).findFirst();
    }

    @Override
    public List<String> columns() {
        return List.of(subject, object);
    }

    @Override
    public int place() {
        return AFTER_CONCEPTS;
    }
}
