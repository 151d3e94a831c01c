package nl.talentpas.skills.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// How much a term tells: `(1 + ln((1 + N) / (1 + n)))` to the power 0.8, for a term in n of N concepts. The power
/// keeps a rare proper name from drowning the words around it.
final class Rarity implements ToDoubleFunction<String> {

    private static final double DAMPING = 0.8;

    private final IndexReader reader;
    private final String field;
    private final double concepts;

    /// @param field the weighted field, whose terms per concept are counted
    Rarity(IndexReader reader, String field) throws IOException {
        this.reader = reader;
        this.field = Fields.perConcept(field);
        this.concepts = reader.getDocCount(this.field);
    }

    @Override
    public double applyAsDouble(String term) {
        try {
            int with = reader.docFreq(new Term(field, term));
            return Math.pow(1 + Math.log((1 + concepts) / (1 + with)), DAMPING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, for many texts with the same terms.
    ToDoubleFunction<String> remembering() {
        Map<String, Double> remembered = new HashMap<>();
        return term -> remembered.computeIfAbsent(term, this::applyAsDouble);
    }
}
