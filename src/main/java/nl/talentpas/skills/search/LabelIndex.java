package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One vocabulary's labels, indexed for search; never changes but for one thing: some time after it was made it may be
/// told what the labels mean.
public final class LabelIndex {

    private static final String FALLBACK = "en";

    /// What an English label is worth to a reader of another language, when the concept has none in theirs and when it
    /// has.
    private static final float ONLY_ENGLISH = 0.8f;

    private static final float ENGLISH_TOO = 0.3f;

    /// Less than this says nothing: a few letters in common.
    private static final float LEAST = 0.04f;

    /// In the order of their URIs, which is that of equal answers.
    private final List<Concept> concepts;

    private final Map<String, SearchQuery> queries = new TreeMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final LabelScorer scorer;
    private volatile @Nullable Meanings meanings;

    /// @param directory what [#written] gave for the same concepts
    LabelIndex(List<Concept> concepts, Directory directory) {
        Map<String, Integer> places = new HashMap<>();
        this.concepts = concepts.stream()
                .sorted(Comparator.comparing(concept -> concept.uri().uri()))
                .toList();
        this.concepts.forEach(concept -> places.put(concept.uri().uri(), places.size()));
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            scorer = new LabelScorer(reader, places);
            List<String> codes = concepts.stream()
                    .flatMap(concept -> concept.labels().keySet().stream())
                    .distinct()
                    .toList();
            for (String code : codes) {
                queries.put(code, query(reader, code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files of an index, in memory.
    ///
    /// @param worth what a concept is worth beside its words, in thousandths: 1000 for the usual one
    static Directory written(List<Concept> concepts, Function<Concept, Integer> worth) {
        var directory = new ByteBuffersDirectory();
        try {
            new IndexBuilder(concepts.stream()
                            .map(concept -> new IndexBuilder.Worth(concept, worth.apply(concept)))
                            .toList())
                    .write(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }

    private SearchQuery query(DirectoryReader reader, String code) throws IOException {
        var language = new Language(code);
        languages.put(code, language);
        Set<String> words = words(reader, Fields.words(code));
        Map<String, Rarity> rarities = new HashMap<>();
        for (ConceptType type : ConceptType.values()) {
            for (String field : List.of(Fields.grams(code, type), Fields.stems(code, type), Fields.about(code, type))) {
                rarities.put(field, new Rarity(reader, field));
            }
        }
        return new SearchQuery(
                new Terms(language, new Compounds(words)), new Synonyms(language, code), rarities, words::contains);
    }

    private static Set<String> words(DirectoryReader reader, String field) throws IOException {
        var words = new HashSet<String>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            var each = terms.iterator();
            for (BytesRef word = each.next(); word != null; word = each.next()) {
                words.add(word.utf8ToString());
            }
        }
        return words;
    }

    /// In the order in which [Meanings] expects them.
    List<Concept> concepts() {
        return concepts;
    }

    /// From now on what a label means counts too, for who reads the language of the model.
    void understand(Meanings now) {
        meanings = now;
    }

    /// The concepts that fit the query best, best first; a shorter list is the beginning of a longer one.
    public List<Concept> search(String text, Locale reader, Set<ConceptType> types, int limit) {
        var scores = new float[concepts.size()];
        String own = reader.getLanguage();
        for (String code : Stream.of(own, FALLBACK).distinct().toList()) {
            float[] here = in(code, text, types, code.equals(own) ? meanings : null);
            for (int place = 0; place < here.length; place++) {
                if (here[place] > 0) {
                    scores[place] = Math.max(scores[place], here[place] * worth(code, own, place));
                }
            }
        }
        return IntStream.range(0, scores.length)
                .filter(place -> scores[place] >= LEAST)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> -scores[place]))
                .limit(limit)
                .map(concepts::get)
                .toList();
    }

    private float worth(String code, String own, int place) {
        if (code.equals(own) || !queries.containsKey(own)) {
            return 1;
        }
        return concepts.get(place).labels().containsKey(own) ? ENGLISH_TOO : ONLY_ENGLISH;
    }

    /// By place the score of the best label, and of what the concept means or else of all its words together; empty in
    /// a language that no concept speaks.
    private float[] in(String code, String text, Set<ConceptType> types, @Nullable Meanings understood) {
        SearchQuery query = queries.get(code);
        if (query == null) {
            return new float[0];
        }
        boolean understands = understood != null && code.equals(Meanings.LANGUAGE);
        var scores = new float[concepts.size()];
        for (ConceptType type : types) {
            query.of(text, code, type).ifPresent(asked -> add(asked, !understands, scores));
        }
        if (understood != null && understands) {
            leaveOutWhatSaysNothing(scores);
            understood.add(text, types, scores);
        }
        return scores;
    }

    private void add(SearchQuery.Asked asked, boolean about, float[] scores) {
        try {
            scorer.best(asked.labels(), scores);
            if (about) {
                scorer.add(asked.about(), scores);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void leaveOutWhatSaysNothing(float[] scores) {
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] < LEAST) {
                scores[place] = 0;
            }
        }
    }

    /// The label that resembles the query most: in the reader's language when it has a word of it, else in English.
    public String matched(String text, Concept concept, Locale reader) {
        return new BestLabel(languages, text).of(concept, reader);
    }
}
