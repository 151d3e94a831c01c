package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.StringHelper;

/// One vocabulary's labels, indexed for search; never changes. A document is a concept with all its languages.
public final class LabelIndex {

    static final String TYPE = "type";

    private final List<Concept> concepts;
    private final Map<String, Language> languages = new TreeMap<>();
    private final Map<String, Compounds> compounds = new HashMap<>();
    private final IndexSearcher searcher;

    /// @param concepts equally good answers come in this order
    public LabelIndex(Collection<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
        this.concepts.stream()
                .flatMap(concept -> concept.labels().keySet().stream())
                .distinct()
                .forEach(code -> languages.put(code, new Language(code)));
        languages.forEach((code, language) -> compounds.put(code, new Compounds(wordsOf(code, language))));
        this.searcher = searcher();
    }

    /// The concepts that fit the query best, best first.
    public List<Concept> search(String text, Locale reader, Set<ConceptType> types, int limit) {
        var query = new SearchQuery(languages, compounds, this::known).of(text, reader, types);
        return query.map(found -> top(found, limit)).orElse(List.of());
    }

    /// The label that resembles the query most: in the reader's language when it has a word of it, else in English.
    public String matched(String text, Concept concept, Locale reader) {
        return new BestLabel(languages, text).of(concept, reader);
    }

    private List<Concept> top(Query query, int limit) {
        try {
            List<Concept> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.add(concepts.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Documents keep the concepts' order, because the index is one segment written by one thread.
    private IndexSearcher searcher() {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
            for (Concept concept : concepts) {
                writer.addDocument(document(concept));
            }
            writer.forceMerge(1);
            writer.commit();
            return new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a word starts like this.
    private boolean known(Term start) {
        try {
            TermsEnum terms = MultiTerms.getTerms(searcher.getIndexReader(), start.field())
                    .iterator();
            return terms.seekCeil(start.bytes()) != SeekStatus.END
                    && StringHelper.startsWith(terms.term(), start.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Analyzer analyzer() {
        Map<String, Analyzer> analyzers = new HashMap<>();
        languages.forEach((code, language) -> {
            analyzers.put(Names.words(code), language.wordAnalyzer());
            for (String field : List.of(Names.labels(code), Names.other(code), Names.parts(code), Names.about(code))) {
                analyzers.put(field, language.stemAnalyzer());
            }
        });
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
    }

    private Document document(Concept concept) {
        var document = new Document();
        document.add(new StringField(TYPE, concept.type().name(), Field.Store.NO));
        concept.labels().forEach((code, labels) -> addLabels(document, code, labels));
        return document;
    }

    private void addLabels(Document document, String code, Labels labels) {
        addText(document, Names.labels(code), labels.preferred());
        addText(document, Names.labels(code), labels.plain());
        labels.alternatives().forEach(label -> addText(document, Names.other(code), label));
        addText(document, Names.about(code), labels.description());
        addLabel(document, code, labels.preferred(), Names.whole(code));
        addLabel(document, code, labels.plain(), Names.whole(code));
        labels.alternatives().forEach(label -> addLabel(document, code, label, Names.wholeOther(code)));
    }

    private void addLabel(Document document, String code, String label, String whole) {
        addText(document, Names.words(code), label);
        List<String> words = language(code).words(label);
        document.add(new StringField(whole, String.join(" ", words), Field.Store.NO));
        words.forEach(
                word -> compounds(code).partsOf(word).forEach(part -> addText(document, Names.parts(code), part)));
    }

    private static void addText(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    private Set<String> wordsOf(String code, Language language) {
        Set<String> words = new HashSet<>();
        for (Concept concept : concepts) {
            Labels labels = concept.labels().get(code);
            if (labels != null) {
                all(labels).forEach(label -> words.addAll(language.words(label)));
            }
        }
        return words;
    }

    static Stream<String> all(Labels labels) {
        return Stream.concat(Stream.of(labels.preferred(), labels.plain()), labels.alternatives().stream());
    }

    private Language language(String code) {
        return Objects.requireNonNull(languages.get(code));
    }

    private Compounds compounds(String code) {
        return Objects.requireNonNull(compounds.get(code));
    }

    /// The fields of one language.
    static final class Names {

        private Names() {}

        /// Stems of the preferred and plain label.
        static String labels(String code) {
            return "labels_" + code;
        }

        /// Stems of the alternative labels.
        static String other(String code) {
            return "other_" + code;
        }

        /// Stems of the parts of compounds.
        static String parts(String code) {
            return "parts_" + code;
        }

        /// Stems of the description.
        static String about(String code) {
            return "about_" + code;
        }

        /// Unstemmed words of all labels.
        static String words(String code) {
            return "words_" + code;
        }

        /// The whole preferred and plain label.
        static String whole(String code) {
            return "whole_" + code;
        }

        /// Whole alternative labels.
        static String wholeOther(String code) {
            return "whole_other_" + code;
        }
    }
}
