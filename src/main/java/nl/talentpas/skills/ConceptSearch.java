package nl.talentpas.skills;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.skills.search.Indexing;
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

    /// @param understanding ends when the index knows what names mean
    private record Indexed(String version, LabelIndex index, Thread understanding) {}

    private final Vocabulary vocabulary;
    private final Indexing indexing;
    private volatile @Nullable Indexed indexed;

    ConceptSearch(Vocabulary vocabulary, Indexing indexing) {
        this.vocabulary = vocabulary;
        this.indexing = indexing;
    }

    /// Best answers first; forgives typos, word order and compounds. An empty list for a blank query.
    public List<Hit> search(String query, Locale locale, Set<ConceptType> types, int limit) {
        if (types.isEmpty() || limit < 1) {
            return List.of();
        }
        LabelIndex index = indexed().index();
        return index.search(query, locale, types, limit).stream()
                .map(concept -> new Hit(concept, index.matched(query, concept, locale), !concept.speaks(locale)))
                .toList();
    }

    /// Makes the index before the first reader asks for it.
    @EventListener({ApplicationReadyEvent.class, VocabularyChanged.class})
    void warmUp() {
        Thread.ofVirtual().start(this::indexed);
    }

    /// Waits until everything that makes answers better has been computed; without it they come at once.
    public void complete() {
        try {
            indexed().understanding().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A skill that many occupations ask for is a little likelier to be meant, and so is one in our own plain words.
    private int worth(Concept concept) {
        int common = concept.type() == ConceptType.SKILL ? (USUAL - vocabulary.rarity(concept.uri())) / COMMON : 0;
        return USUAL + common + (concept.scheme().equals(STARTER) ? OWN_WORDS : 0);
    }

    private Indexed indexed() {
        Indexed now = indexed;
        return now != null && now.version().equals(vocabulary.version()) ? now : renewed();
    }

    private synchronized Indexed renewed() {
        Indexed now = indexed;
        String version = vocabulary.version();
        if (now != null && now.version().equals(version)) {
            return now;
        }
        List<Concept> concepts = Arrays.stream(ConceptType.values())
                .flatMap(type -> vocabulary.all(type).stream())
                .toList();
        LabelIndex index = indexing.of(version, concepts, this::worth);
        Thread understanding =
                Thread.ofPlatform().name("search-meaning").daemon().start(() -> indexing.understand(index));
        var renewed = new Indexed(version, index, understanding);
        indexed = renewed;
        return renewed;
    }
}
