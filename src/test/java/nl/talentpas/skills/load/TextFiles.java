package nl.talentpas.skills.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Vocabulary files written in a test.
final class TextFiles implements VocabularyFiles {

    private final Map<String, String> texts = new LinkedHashMap<>();

    TextFiles with(String name, String... lines) {
        texts.put(name, String.join("\n", lines) + "\n");
        return this;
    }

    @Override
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    @Override
    public InputStream open(String name) throws IOException {
        return new ByteArrayInputStream(texts.get(name).getBytes(StandardCharsets.UTF_8));
    }
}
