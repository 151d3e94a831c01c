package nl.talentpas.skills.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Hands weights to the index as if they were frequencies, in ten-thousandths; [LabelScorer] adds them up.
final class WeightedTerms extends TokenStream {

    static final int WHOLE = 10_000;

    private final Iterator<Map.Entry<String, Double>> weights;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

    WeightedTerms(Weights weights) {
        this.weights = weights.byTerm().entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!weights.hasNext()) {
            return false;
        }
        Map.Entry<String, Double> next = weights.next();
        term.append(next.getKey());
        frequency.setTermFrequency((int) Math.max(1, Math.round(WHOLE * next.getValue())));
        return true;
    }
}
