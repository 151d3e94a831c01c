package nl.talentpas.bench.matching;

import java.util.ArrayList;
import java.util.List;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Wants;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;

/// The skills and wishes of a demand as points that an engine can look up. Assumes that no two concepts count as one,
/// as in any vocabulary that was loaded from one source.
///
/// @param always what everybody gets
/// @param requirements per requirement what gives points beyond that
record Asking(int always, List<List<Worth>> requirements, List<Wish> wishes) {

    /// A skill held at a level, and the points that it gives.
    record Worth(ConceptUri skill, Level level, int points) {}

    /// What is given by the things that can be said of a concept.
    record Wish(ConceptUri concept, int gladly, int unsaid, int neutral, int ratherNot) {}

    static Asking of(Scoring scoring) {
        Requirements asked = scoring.requirements();
        int always = 0;
        List<List<Worth>> requirements = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            int least = Requirements.points(asked.share(i), asked.leastCredit(i));
            always += least;
            requirements.add(worths(asked, i, least));
        }
        Wants wants = scoring.wants();
        List<Wish> wishes = new ArrayList<>();
        for (int i = 0; i < wants.size(); i++) {
            wishes.add(new Wish(
                    wants.names(i).getFirst(),
                    wants.points(Wanting.GLADLY),
                    wants.points(null),
                    wants.points(Wanting.NEUTRAL),
                    wants.points(Wanting.RATHER_NOT)));
        }
        return new Asking(always, requirements, wishes);
    }

    private static List<Worth> worths(Requirements asked, int number, int least) {
        var worths = new ArrayList<Worth>();
        for (Usable usable : asked.usable(number)) {
            for (Level level : Level.values()) {
                int points = Requirements.points(asked.share(number), asked.credit(number, usable, level)) - least;
                if (points > 0) {
                    worths.add(new Worth(usable.skill(), level, points));
                }
            }
        }
        return worths;
    }
}
