package nl.talentpas.skills.search;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/// Scores a term by the weight it was indexed with times the weight it is asked with: the sum over all terms is a
/// cosine.
final class SumOfWeights extends Similarity {

    @Override
    public long computeNorm(FieldInvertState state) {
        return 1;
    }

    @Override
    public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
        float perUnit = boost / WeightedTerms.WHOLE;
        return new SimScorer() {
            @Override
            public float score(float weight, long norm) {
                return perUnit * weight;
            }
        };
    }
}
