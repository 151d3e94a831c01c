package nl.talentpas.skills.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.talentpas.skills.ConceptType;
import org.jspecify.annotations.Nullable;

/// A file that holds concepts in one language.
///
/// @param type null for a collection, where each row says it
record ConceptFile(@Nullable ConceptType type, String language) implements Content {

    private static final Map<String, ConceptType> TYPES = Map.of(
            "skillGroups", ConceptType.GROUP,
            "ISCOGroups", ConceptType.GROUP,
            "sectors", ConceptType.GROUP,
            "skills", ConceptType.SKILL,
            "tasks", ConceptType.TASK,
            "occupations", ConceptType.OCCUPATION,
            "activities", ConceptType.ACTIVITY);
    private static final Map<String, ConceptType> IN_COLLECTIONS = Map.of(
            "KnowledgeSkillCompetence", ConceptType.SKILL,
            "Occupation", ConceptType.OCCUPATION,
            "Task", ConceptType.TASK,
            "SkillGroup", ConceptType.GROUP,
            "ISCOGroup", ConceptType.GROUP);
    private static final Pattern COLLECTION = Pattern.compile("[A-Za-z]*(Skills|Occupations?|Occ)Collection");
    private static final int GROUPS = 0;
    private static final int CONCEPTS = 10;
    private static final int COLLECTIONS = 50;

    static Optional<ConceptFile> named(String word, Optional<String> language, String file) {
        boolean collection = COLLECTION.matcher(word).matches();
        if (!collection && !TYPES.containsKey(word)) {
            return Optional.empty();
        }
        return Optional.of(new ConceptFile(
                TYPES.get(word), language.orElseThrow(() -> new ImportRefused(ImportRefusal.NO_LANGUAGE, file, ""))));
    }

    /// A selection of the concepts of other files; its words only count where those files have none.
    boolean isCollection() {
        return type == null;
    }

    /// Empty when a collection's row names a type that is not known.
    Optional<ConceptType> typeOf(Row row) {
        return type != null ? Optional.of(type) : Optional.ofNullable(IN_COLLECTIONS.get(row.text("conceptType")));
    }

    @Override
    public List<String> columns() {
        return List.of("conceptUri", "preferredLabel");
    }

    @Override
    public int place() {
        if (type == null) {
            return COLLECTIONS;
        }
        return type == ConceptType.GROUP ? GROUPS : CONCEPTS;
    }
}
