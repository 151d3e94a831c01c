package nl.talentpas.skills.load.competentnl;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.talentpas.skills.ConceptType;
import org.jspecify.annotations.Nullable;

/// What the statements say of one subject, which may be a concept or something else.
public final class Thing {

    private static final Map<String, ConceptType> CLASSES = Map.of(
            "Occupation", ConceptType.OCCUPATION,
            "HumanCapability", ConceptType.SKILL,
            "KnowledgeArea", ConceptType.SKILL,
            "OccupationTask", ConceptType.TASK,
            "Task", ConceptType.TASK);
    private static final Map<String, ConceptType> FOLDERS = Map.of(
            "occupation", ConceptType.OCCUPATION,
            "humancapability", ConceptType.SKILL,
            "knowledgearea", ConceptType.SKILL,
            "occupationtask", ConceptType.TASK,
            "task", ConceptType.TASK);
    private static final Pattern ADDRESS =
            Pattern.compile("https?://linkeddata\\.competentnl\\.nl/(?:[^#]*/)?id/([a-z]+)/[^/#]+");

    private final String uri;
    private final Place place;
    private final Map<String, Words> words = new TreeMap<>();
    private @Nullable ConceptType type;
    private String code = "";
    private String modified = "";
    private boolean ended;
    private String replacedBy = "";

    Thing(String uri, Place place) {
        this.uri = uri;
        this.place = place;
        this.type = typeOf(uri).orElse(null);
    }

    /// What CompetentNL's addresses tell of a concept; empty for anything else.
    public static Optional<ConceptType> typeOf(String uri) {
        Matcher address = ADDRESS.matcher(uri);
        return address.matches() ? Optional.ofNullable(FOLDERS.get(address.group(1))) : Optional.empty();
    }

    /// @param name the class's own, without its namespace
    void is(String name) {
        ConceptType told = CLASSES.get(name);
        type = told == null ? type : told;
    }

    Words in(String language) {
        return words.computeIfAbsent(language, key -> new Words());
    }

    void code(String text) {
        code = code.isEmpty() || text.compareTo(code) < 0 ? text : code;
    }

    void modified(String moment) {
        modified = moment.compareTo(modified) > 0 ? moment : modified;
    }

    void end() {
        ended = true;
    }

    void replacedBy(String other) {
        replacedBy = other;
    }

    public String uri() {
        return uri;
    }

    public Place place() {
        return place;
    }

    /// Empty for what is no concept of the skill language.
    public Optional<ConceptType> type() {
        return Optional.ofNullable(type);
    }

    /// By language; may be empty for what is only referred to.
    public Map<String, Words> words() {
        return words;
    }

    public String code() {
        return code;
    }

    /// When it was changed last; empty when that is not told.
    public String modified() {
        return modified;
    }

    /// Whether its source has ended it.
    public boolean ended() {
        return ended;
    }

    /// What comes in its place; empty when that is not told.
    public String replacedBy() {
        return replacedBy;
    }
}
