package nl.talentpas.bench.matching;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/// A score and a number on top, less the score of another query: for what takes points from few, because the scores of a
/// query's clauses cannot be negative.
final class Less extends DoubleValuesSource {

    private final int top;
    private final DoubleValuesSource taken;

    private Less(int top, DoubleValuesSource taken) {
        this.top = top;
        this.taken = taken;
    }

    /// @param top no less than the other query's score can be
    static Query of(Query query, int top, Query taking) {
        return new FunctionScoreQuery(query, new Less(top, DoubleValuesSource.fromQuery(taking)));
    }

    @Override
    public DoubleValues getValues(LeafReaderContext leaf, DoubleValues scores) throws IOException {
        DoubleValues less = taken.getValues(leaf, null);
        return new DoubleValues() {

            private int document;

            @Override
            public boolean advanceExact(int wanted) throws IOException {
                document = wanted;
                return scores.advanceExact(wanted);
            }

            @Override
            public double doubleValue() throws IOException {
                return scores.doubleValue() + top - (less.advanceExact(document) ? less.doubleValue() : 0);
            }
        };
    }

    @Override
    public boolean needsScores() {
        return true;
    }

    @Override
    public DoubleValuesSource rewrite(IndexSearcher searcher) throws IOException {
        return new Less(top, taken.rewrite(searcher));
    }

    @Override
    public boolean isCacheable(LeafReaderContext leaf) {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Less less && top == less.top && taken.equals(less.taken);
    }

    @Override
    public int hashCode() {
        return Objects.hash(top, taken);
    }

    @Override
    public String toString() {
        return "less(" + top + ", " + taken + ")";
    }
}
