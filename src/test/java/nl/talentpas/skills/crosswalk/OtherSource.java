package nl.talentpas.skills.crosswalk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.load.VocabularyFiles;
import nl.talentpas.skills.load.VocabularyImport;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A second source beside the starter vocabulary, for one test: to be taken away again, so that other tests see the
/// vocabulary that they expect.
public final class OtherSource implements VocabularyFiles {

    public static final ConceptUri FORKLIFT = new ConceptUri("https://talentpas.nl/id/skill/drive-forklift");

    private static final String SKILLS = "conceptUri,preferredLabel,status,description\n";

    private final String scheme = "two-" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final VocabularyImport vocabularies;
    private final JdbcClient jdbc;

    public OtherSource(VocabularyImport vocabularies, JdbcClient jdbc) {
        this.vocabularies = vocabularies;
        this.jdbc = jdbc;
    }

    /// Loads it with a skill that is called as in the starter vocabulary, and one that only this source has.
    public OtherSource load() {
        texts.put(
                "skills_nl.csv",
                SKILLS + forklift() + ",heftruck besturen,released,Een vorkheftruck bedienen.\n" + uri("other")
                        + ",zeppelins vouwen,released,\n");
        vocabularies.load(scheme, this);
        return this;
    }

    /// What happens when the source has nothing any more.
    public void empty() {
        texts.put("skills_nl.csv", SKILLS + uri("other") + ",zeppelins vouwen,obsolete,\n");
        vocabularies.load(scheme, this);
    }

    public void remove() {
        empty();
        jdbc.sql("delete from meaning_pair where one_uri like :base or other_uri like :base")
                .param("base", "https://example.org/" + scheme + "/%")
                .update();
    }

    public ConceptUri forklift() {
        return uri("forklift");
    }

    private ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + scheme + "/" + name);
    }

    @Override
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public InputStream open(String name) {
        return new ByteArrayInputStream(texts.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    }
}
