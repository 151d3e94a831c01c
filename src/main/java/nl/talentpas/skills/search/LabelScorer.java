package nl.talentpas.skills.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Scores every label that holds a term of a query: the sum of the terms' weights in the query times those in the label
/// is their cosine. Term by term through the inverted lists, because a query has many terms and every one counts.
final class LabelScorer {

    private static final int NOBODY = -1;
    private static final float THOUSANDTHS = 1000;

    /// A term of a query.
    record Asked(Term term, float weight) {}

    private final List<Part> parts = new ArrayList<>();

    /// @param places of the concepts, by URI
    LabelScorer(DirectoryReader reader, Map<String, Integer> places) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            parts.add(new Part(leaf.reader(), places));
        }
    }

    /// Raises the score of each concept to that of its best label.
    void best(List<Asked> asked, float[] scores) throws IOException {
        for (Part part : parts) {
            float[] sums = sums(part, asked);
            for (int document = 0; document < sums.length; document++) {
                if (sums[document] > 0) {
                    int concept = part.concepts[document];
                    scores[concept] = Math.max(scores[concept], sums[document] * part.worths[document]);
                }
            }
        }
    }

    /// Adds to the score of each concept what its documents score.
    void add(List<Asked> asked, float[] scores) throws IOException {
        for (Part part : parts) {
            float[] sums = sums(part, asked);
            for (int document = 0; document < sums.length; document++) {
                if (sums[document] > 0) {
                    scores[part.concepts[document]] += sums[document] * part.worths[document];
                }
            }
        }
    }

    private static float[] sums(Part part, List<Asked> asked) throws IOException {
        var sums = new float[part.concepts.length];
        for (Asked one : asked) {
            PostingsEnum holders = part.reader.postings(one.term(), PostingsEnum.FREQS);
            if (holders != null) {
                float weight = one.weight() / WeightedTerms.WHOLE;
                for (int document = holders.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = holders.nextDoc()) {
                    sums[document] += weight * holders.freq();
                }
            }
        }
        return sums;
    }

    /// A part of the index, with what is known of its documents.
    private static final class Part {

        private final LeafReader reader;

        /// The place of the concept that a document is about.
        private final int[] concepts;

        /// What a document is worth beside its words.
        private final float[] worths;

        Part(LeafReader reader, Map<String, Integer> places) throws IOException {
            this.reader = reader;
            concepts = new int[reader.maxDoc()];
            worths = new float[reader.maxDoc()];
            Arrays.fill(concepts, NOBODY);
            SortedDocValues uris = DocValues.getSorted(reader, Fields.URI);
            NumericDocValues worth = DocValues.getNumeric(reader, Fields.WORTH);
            for (int document = 0; document < concepts.length; document++) {
                if (uris.advanceExact(document) && worth.advanceExact(document)) {
                    String uri = uris.lookupOrd(uris.ordValue()).utf8ToString();
                    concepts[document] = Objects.requireNonNull(places.get(uri));
                    worths[document] = worth.longValue() / THOUSANDTHS;
                }
            }
        }
    }
}
