package nl.talentpas.skills.load;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.talentpas.skills.ConceptType;

/// A file that holds concepts of one type in one language, recognised by its name: `skills_nl.csv`.
record ConceptFile(ConceptType type, String language) {

    private static final Pattern NAME = Pattern.compile("(\\w+)_([a-z]{2,3})\\.csv");
    private static final Map<String, ConceptType> TYPES = Map.of(
            "skills", ConceptType.SKILL,
            "occupations", ConceptType.OCCUPATION,
            "tasks", ConceptType.TASK,
            "activities", ConceptType.ACTIVITY,
            "skillGroups", ConceptType.GROUP,
            "ISCOGroups", ConceptType.GROUP,
            "sectors", ConceptType.GROUP);

    static Optional<ConceptFile> named(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.ofNullable(TYPES.get(parts.group(1))).map(type -> new ConceptFile(type, parts.group(2)))
                : Optional.empty();
    }
}
