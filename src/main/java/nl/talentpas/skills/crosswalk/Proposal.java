package nl.talentpas.skills.crosswalk;

import java.util.Comparator;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;

/// That two concepts may mean the same, as the rules see it.
///
/// @param ends in the order of their URIs, so that every pair is one
/// @param confidence in thousandths, within [1, 999]
record Proposal(Ends ends, ConceptType type, int confidence, PairReason reason, String detail) {

    private static final int LEAST = 1;
    private static final int MOST = 999;

    /// Better ones first; of equally good ones the stronger reason, then the first word.
    static final Comparator<Proposal> BEST_FIRST = Comparator.comparingInt(Proposal::confidence)
            .reversed()
            .thenComparing(Proposal::reason)
            .thenComparing(Proposal::detail)
            .thenComparing(proposal -> proposal.ends().one())
            .thenComparing(proposal -> proposal.ends().other());

    Proposal {
        confidence = Math.clamp(confidence, LEAST, MOST);
    }

    /// Two concepts, in the order of their URIs.
    record Ends(ConceptUri one, ConceptUri other) {

        static Ends of(ConceptUri a, ConceptUri b) {
            return a.compareTo(b) <= 0 ? new Ends(a, b) : new Ends(b, a);
        }
    }

    Proposal better(Proposal other) {
        return BEST_FIRST.compare(this, other) <= 0 ? this : other;
    }

    Proposal raised(int by) {
        return new Proposal(ends, type, confidence + by, reason, detail);
    }
}
