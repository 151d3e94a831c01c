package nl.talentpas.skills.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;

/// Writes the labels of a vocabulary to an index: first what each concept says, so that the rarity of a term is known,
/// then label by label with the weights that follow from it.
final class IndexBuilder {

    /// Plain and preferred labels count for a tenth more than others.
    private static final int FIRST_LABEL = 1100;

    private static final int ANY_LABEL = 1000;

    private final List<Worth> concepts;
    private final Map<String, Terms> terms = new TreeMap<>();

    IndexBuilder(Collection<Worth> concepts) {
        this.concepts = List.copyOf(concepts);
        Map<String, Set<String>> words = new HashMap<>();
        for (Worth worth : concepts) {
            worth.concept().labels().forEach((code, labels) -> {
                var language =
                        terms.computeIfAbsent(code, IndexBuilder::termsOf).language();
                Set<String> known = words.computeIfAbsent(code, key -> new HashSet<>());
                Terms.all(labels).forEach(label -> known.addAll(language.words(label)));
            });
        }
        terms.replaceAll((code, plain) ->
                Terms.remembering(plain.language(), new Compounds(words.getOrDefault(code, Set.of()))));
    }

    /// A concept with what it is worth beside its words.
    ///
    /// @param thousandths 1000 for the usual concept
    record Worth(Concept concept, int thousandths) {}

    private static Terms termsOf(String code) {
        return new Terms(new Language(code), new Compounds(Set.of()));
    }

    void write(Directory directory) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Worth worth : concepts) {
                for (Map.Entry<String, Labels> words : worth.concept().labels().entrySet()) {
                    writer.addDocument(presence(words.getKey(), worth.concept().type(), words.getValue()));
                }
            }
            try (DirectoryReader counted = DirectoryReader.open(writer)) {
                writeLabels(writer, counted);
            }
            writer.forceMerge(1);
        }
    }

    /// Which terms a concept holds, once each.
    private Document presence(String code, ConceptType type, Labels labels) {
        Terms of = terms(code);
        var document = new Document();
        var grams = new HashSet<String>();
        var stems = new HashSet<String>();
        var words = new HashSet<String>();
        Terms.all(labels).forEach(label -> {
            grams.addAll(of.grams(label));
            stems.addAll(of.stems(label));
            words.addAll(of.language().words(label));
        });
        document.add(present(Fields.perConcept(Fields.grams(code, type)), grams));
        document.add(present(Fields.perConcept(Fields.stems(code, type)), stems));
        document.add(present(Fields.perConcept(Fields.about(code, type)), new HashSet<>(of.about(labels))));
        document.add(present(Fields.words(code), words));
        return document;
    }

    private static Field present(String field, Set<String> terms) {
        Map<String, Double> once = new HashMap<>();
        terms.forEach(term -> once.put(term, 0.0));
        return new Field(field, new WeightedTerms(new Weights(once)), Fields.PRESENT);
    }

    private void writeLabels(IndexWriter writer, DirectoryReader counted) throws IOException {
        for (String code : terms.keySet()) {
            Map<ConceptType, Rarities> rarities = new EnumMap<>(ConceptType.class);
            for (ConceptType type : ConceptType.values()) {
                rarities.put(type, Rarities.of(counted, code, type));
            }
            for (Worth worth : concepts) {
                Labels labels = worth.concept().labels().get(code);
                if (labels != null) {
                    write(
                            writer,
                            worth,
                            code,
                            Objects.requireNonNull(rarities.get(worth.concept().type())));
                }
            }
        }
    }

    /// How rare a term is, by field.
    private record Rarities(
            ToDoubleFunction<String> grams, ToDoubleFunction<String> stems, ToDoubleFunction<String> about) {

        private static Rarities of(DirectoryReader counted, String code, ConceptType type) throws IOException {
            return new Rarities(
                    new Rarity(counted, Fields.grams(code, type)).remembering(),
                    new Rarity(counted, Fields.stems(code, type)).remembering(),
                    new Rarity(counted, Fields.about(code, type)).remembering());
        }
    }

    private void write(IndexWriter writer, Worth worth, String code, Rarities rarities) throws IOException {
        ConceptType type = worth.concept().type();
        Labels labels = Objects.requireNonNull(worth.concept().labels().get(code));
        for (String label : Terms.all(labels).toList()) {
            Document document = document(worth, isFirst(label, labels) ? FIRST_LABEL : ANY_LABEL);
            add(document, Fields.grams(code, type), Weights.of(terms(code).grams(label), rarities.grams()));
            add(document, Fields.stems(code, type), Weights.of(terms(code).stems(label), rarities.stems()));
            writer.addDocument(document);
        }
        Document document = document(worth, ANY_LABEL);
        add(document, Fields.about(code, type), Weights.of(terms(code).about(labels), rarities.about()));
        writer.addDocument(document);
    }

    private static boolean isFirst(String label, Labels labels) {
        return label.equals(labels.plain()) || label.equals(labels.preferred());
    }

    private static Document document(Worth worth, int thousandths) {
        var document = new Document();
        Concept concept = worth.concept();
        document.add(
                new SortedDocValuesField(Fields.URI, new BytesRef(concept.uri().uri())));
        document.add(new NumericDocValuesField(Fields.WORTH, (long) thousandths * worth.thousandths() / ANY_LABEL));
        return document;
    }

    private static void add(Document document, String field, Weights weights) {
        document.add(new Field(field, new WeightedTerms(weights), Fields.WEIGHTED));
    }

    private Terms terms(String code) {
        return Objects.requireNonNull(terms.get(code));
    }
}
