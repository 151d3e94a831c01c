package nl.talentpas.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.skills.search.LabelIndex;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// Finds concepts by everyday words, as you type.
@Service
public class ConceptSearch {

    /// One answer, with the label that made it one.
    ///
    /// @param fallback true when the label is in English because the concept has none in the reader's language
    public record Hit(Concept concept, String matched, boolean fallback) {}

    private static final int USUAL = 1000;
    private static final int COMMON = 30;
    private static final int OWN_WORDS = 50;
    private static final String STARTER = "starter";

    private record Indexed(String version, LabelIndex index) {}

    private final Vocabulary vocabulary;
    private volatile @Nullable Indexed indexed;

    ConceptSearch(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// Best answers first; forgives typos, word order and compounds. An empty list for a blank query.
    public List<Hit> search(String query, Locale locale, Set<ConceptType> types, int limit) {
        if (types.isEmpty() || limit < 1) {
            return List.of();
        }
        LabelIndex index = index();
        return index.search(query, locale, types, limit).stream()
                .map(concept -> new Hit(concept, index.matched(query, concept, locale), !concept.speaks(locale)))
                .toList();
    }

    /// Builds the index before the first reader asks for it.
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().start(this::index);
    }

    /// A skill that many occupations ask for is a little likelier to be meant, and so is one in our own plain words.
    private int worth(Concept concept) {
        int common = concept.type() == ConceptType.SKILL ? (USUAL - vocabulary.rarity(concept.uri())) / COMMON : 0;
        return USUAL + common + (concept.scheme().equals(STARTER) ? OWN_WORDS : 0);
    }

    private LabelIndex index() {
        Indexed now = indexed;
        return now != null && now.version().equals(vocabulary.version()) ? now.index() : rebuilt();
    }

    private synchronized LabelIndex rebuilt() {
        Indexed now = indexed;
        String version = vocabulary.version();
        if (now != null && now.version().equals(version)) {
            return now.index();
        }
        var index = new LabelIndex(
                Arrays.stream(ConceptType.values())
                        .flatMap(type -> vocabulary.all(type).stream())
                        .toList(),
                this::worth);
        indexed = new Indexed(version, index);
        return index;
    }
}
