package nl.talentpas.skills;

import java.util.function.ToIntFunction;

/// How much each skill says: inverse document frequency over the occupations.
record Rarities(int occupations, ToIntFunction<ConceptUri> frequency) {

    private static final int LEAST = 250;
    private static final int MOST = 1000;

    /// `1000 · ln(1 + N / df) / ln(1 + N)`, rounded and kept within [250, 1000]; 1000 when nobody asks for the skill.
    int of(ConceptUri skill) {
        int asking = frequency.applyAsInt(skill);
        if (asking == 0) {
            return MOST;
        }
        double share = StrictMath.log(1 + (double) occupations / asking) / StrictMath.log(1 + (double) occupations);
        return Math.clamp(Math.round(MOST * share), LEAST, MOST);
    }
}
