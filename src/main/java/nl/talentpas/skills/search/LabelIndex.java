package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
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

    /// How many labels are looked at; one concept may have a dozen of them.
    private static final int LABELS = 1000;

    private final Map<String, Concept> concepts;
    private final Map<String, SearchQuery> queries = new TreeMap<>();
    private final Map<String, Language> languages = new HashMap<>();
    private final IndexSearcher searcher;

    private volatile @Nullable Meanings meanings;

    /// @param directory what [#written] gave for the same concepts
    LabelIndex(List<Concept> concepts, Directory directory) {
        this.concepts = concepts.stream()
                .collect(Collectors.toMap(
                        concept -> concept.uri().uri(), concept -> concept, (one, other) -> one, LinkedHashMap::new));
        try {
            DirectoryReader reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new SumOfWeights());
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

    /// From now on what a label means counts too, for who reads the language of the model.
    void understand(Meanings now) {
        meanings = now;
    }

    /// The concepts that fit the query best, best first; a shorter list is the beginning of a longer one.
    public List<Concept> search(String text, Locale reader, Set<ConceptType> types, int limit) {
        Map<String, Float> scores = new HashMap<>();
        String own = reader.getLanguage();
        for (String code : Stream.of(own, FALLBACK).distinct().toList()) {
            in(code, text, types, code.equals(own) ? meanings : null)
                    .forEach((uri, score) -> scores.merge(uri, score * worth(code, own, uri), Math::max));
        }
        return scores.entrySet().stream()
                .filter(found -> found.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(limit)
                .map(found -> Objects.requireNonNull(concepts.get(found.getKey())))
                .toList();
    }

    private float worth(String code, String own, String uri) {
        if (code.equals(own) || !queries.containsKey(own)) {
            return 1;
        }
        return Objects.requireNonNull(concepts.get(uri)).labels().containsKey(own) ? ENGLISH_TOO : ONLY_ENGLISH;
    }

    /// By URI the score of the best label, and of what the concept means or else of all its words together.
    private Map<String, Float> in(String code, String text, Set<ConceptType> types, @Nullable Meanings understood) {
        SearchQuery query = queries.get(code);
        if (query == null) {
            return Map.of();
        }
        boolean understands = understood != null && code.equals(Meanings.LANGUAGE);
        Map<String, Float> scores = new HashMap<>();
        for (ConceptType type : types) {
            query.of(text, code, type).ifPresent(asked -> {
                each(asked.labels(), (uri, score) -> scores.merge(uri, score, Math::max));
                if (!understands) {
                    each(asked.about(), (uri, score) -> scores.merge(uri, score, Float::sum));
                }
            });
        }
        if (understood != null && understands) {
            scores.values().removeIf(score -> score < LEAST);
            understood.add(text, types, scores);
        }
        return scores;
    }

    @FunctionalInterface
    private interface Taker {
        void take(String uri, float score);
    }

    private void each(Query query, Taker taker) {
        try {
            ScoreDoc[] hits = searcher.search(query, LABELS).scoreDocs;
            Arrays.sort(hits, Comparator.comparingInt((ScoreDoc hit) -> hit.doc));
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                take(leaf.reader(), leaf.docBase, hits, taker);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(LeafReader leaf, int base, ScoreDoc[] hits, Taker taker) throws IOException {
        SortedDocValues uris = leaf.getSortedDocValues(Fields.URI);
        NumericDocValues worth = leaf.getNumericDocValues(Fields.WORTH);
        for (ScoreDoc hit : hits) {
            int doc = hit.doc - base;
            if (doc >= 0 && doc < leaf.maxDoc() && uris.advanceExact(doc) && worth.advanceExact(doc)) {
                taker.take(uris.lookupOrd(uris.ordValue()).utf8ToString(), hit.score * worth.longValue() / 1000);
            }
        }
    }

    /// The label that resembles the query most: in the reader's language when it has a word of it, else in English.
    public String matched(String text, Concept concept, Locale reader) {
        return new BestLabel(languages, text).of(concept, reader);
    }
}
