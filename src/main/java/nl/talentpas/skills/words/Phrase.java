package nl.talentpas.skills.words;

import java.util.List;
import nl.talentpas.skills.Concept;

/// The stems by which a text may name a concept, from one of its labels.
///
/// @param weight how much the stems say together, in thousandths per stem
/// @param key the stem that says most
record Phrase(Concept concept, Kind kind, List<String> stems, int weight, String key) {

    /// Where a phrase comes from, and how far its words are trusted in hundredths.
    enum Kind {
        PREFERRED(100),
        PLAIN(96),
        ALTERNATIVE(92),

        /// "Gelast" for lasser, where the vocabulary names that verb itself.
        VERB(96),

        /// "In het magazijn gewerkt" for magazijnmedewerker.
        WORKPLACE(80);

        private final int trust;

        Kind(int trust) {
            this.trust = trust;
        }

        int trust() {
            return trust;
        }
    }

    private static final int SLACK = 2;
    private static final int WORKPLACE_SLACK = 8;

    int size() {
        return stems.size();
    }

    /// Within so many words all stems must stand.
    int window() {
        int slack = kind == Kind.WORKPLACE ? WORKPLACE_SLACK : SLACK;
        return size() == 1 ? 1 : 2 * size() + slack;
    }
}
