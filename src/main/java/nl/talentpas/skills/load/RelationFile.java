package nl.talentpas.skills.load;

import java.util.Arrays;
import java.util.Optional;
import nl.talentpas.skills.RelationKind;

/// A file that holds relations of one kind, recognised by how its name starts; ESCO adds a language or not.
enum RelationFile {
    OCCUPATION_SKILLS("occupationSkillRelations", RelationKind.SKILL, "occupationUri", "skillUri"),
    TASK_SKILLS("taskSkillRelations", RelationKind.SKILL, "taskUri", "skillUri"),
    OCCUPATION_TASKS("occupationTaskRelations", RelationKind.TASK, "occupationUri", "taskUri"),
    ACTIVITY_TASKS("activityTaskRelations", RelationKind.TASK, "activityUri", "taskUri"),
    BROADER_SKILLS("broaderRelationsSkillPillar", RelationKind.BROADER, "conceptUri", "broaderUri"),
    BROADER_OCCUPATIONS("broaderRelationsOccPillar", RelationKind.BROADER, "conceptUri", "broaderUri"),
    RELATED_SKILLS("skillSkillRelations", RelationKind.RELATED, "originalSkillUri", "relatedSkillUri");

    private final String start;
    final RelationKind kind;
    final String subject;
    final String object;

    RelationFile(String start, RelationKind kind, String subject, String object) {
        this.start = start;
        this.kind = kind;
        this.subject = subject;
        this.object = object;
    }

    static Optional<RelationFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> name.startsWith(file.start) && name.endsWith(".csv"))
                .findFirst();
    }
}
