package nl.talentpas.matching.memory;

import java.util.function.ToIntFunction;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Wants;
import nl.talentpas.skills.Level;

/// What an entry is worth to one demand, worked out beforehand for every code.
final class Worths {

    private Worths() {}

    /// The points of a requirement that a usable skill earns.
    static int[] points(Requirements asked, int number, Usable usable) {
        return byLevel(level -> Requirements.points(asked.share(number), asked.credit(number, usable, level)));
    }

    /// The same in thousandths of thousandths of the requirement's share.
    static int[] credits(Requirements asked, int number, Usable usable) {
        return byLevel(level -> asked.credit(number, usable, level));
    }

    private static int[] byLevel(ToIntFunction<Level> worth) {
        var worths = new int[Level.values().length + 1];
        for (Level level : Level.values()) {
            worths[Codes.of(level)] = worth.applyAsInt(level);
        }
        return worths;
    }

    /// The points of a wish by what is said of it, less those of saying nothing.
    static int[] more(Wants liked) {
        int[] more = points(liked);
        for (int code = 1; code < more.length; code++) {
            more[code] -= liked.points(null);
        }
        return more;
    }

    private static int[] points(Wants liked) {
        var points = new int[Codes.WANTINGS_SAID + 1];
        for (int code = 1; code < points.length; code++) {
            points[code] = liked.points(Codes.wanting(code));
        }
        return points;
    }

    /// What people earn of each requirement.
    static Tally tallyOfPoints(Scoring scoring, Codes codes) {
        Requirements asked = scoring.requirements();
        var tally = new Tally();
        for (int i = 0; i < asked.size(); i++) {
            tally.group(Requirements.points(asked.share(i), asked.leastCredit(i)));
            for (Usable usable : asked.usable(i)) {
                tally.use(codes.concepts.find(usable.skill()), 0, points(asked, i, usable));
            }
        }
        return tally;
    }

    /// The same in thousandths of thousandths of each requirement's share.
    static Tally tallyOfCredits(Scoring scoring, Codes codes, boolean withLeast) {
        Requirements asked = scoring.requirements();
        var tally = new Tally();
        for (int i = 0; i < asked.size(); i++) {
            tally.group(withLeast ? asked.leastCredit(i) : 0);
            for (Usable usable : asked.usable(i)) {
                tally.use(codes.concepts.find(usable.skill()), 0, credits(asked, i, usable));
            }
        }
        return tally;
    }

    /// What people's wishes earn.
    static Tally tallyOfWishes(Scoring scoring, Codes codes) {
        Wants liked = scoring.wants();
        var tally = new Tally();
        for (int i = 0; i < liked.size(); i++) {
            tally.group(liked.points(null));
            int place = 1;
            for (var name : liked.names(i)) {
                tally.use(codes.concepts.find(name), place++, points(liked));
            }
        }
        return tally;
    }
}
