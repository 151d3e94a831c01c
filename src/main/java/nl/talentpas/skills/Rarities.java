package nl.talentpas.skills;

/// How much each skill says: inverse document frequency over the occupations.
///
/// @param occupations how many ask for anything at all
record Rarities(int occupations) {

    private static final int LEAST = 250;
    private static final int MOST = 1000;

    /// `1000 · ln(1 + N / df) / ln(1 + N)`, rounded and kept within [250, 1000]; 1000 when nobody asks for the skill.
    ///
    /// @param asking how many occupations ask for the skill
    int of(int asking) {
        if (asking == 0) {
            return MOST;
        }
        double share = StrictMath.log(1 + (double) occupations / asking) / StrictMath.log(1 + (double) occupations);
        return Math.clamp(Math.round(MOST * share), LEAST, MOST);
    }
}
