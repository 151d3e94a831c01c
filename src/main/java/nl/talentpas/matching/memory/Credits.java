package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.skills.Level;

/// What single people earn of every requirement of one demand; to be asked in ascending order of ordinals.
final class Credits {

    private final int[] least;
    private final Source[][] sources;

    Credits(Scoring scoring, Codes codes) {
        Requirements asked = scoring.requirements();
        this.least = IntStream.range(0, asked.size()).map(asked::leastCredit).toArray();
        this.sources = IntStream.range(0, asked.size())
                .mapToObj(i -> asked.usable(i).stream()
                        .filter(usable -> codes.concepts.find(usable.skill()) >= 0)
                        .map(usable -> source(asked, i, usable, codes))
                        .toArray(Source[]::new))
                .toArray(Source[][]::new);
    }

    private static Source source(Requirements asked, int number, Usable usable, Codes codes) {
        var credits = new int[Level.values().length + 1];
        for (Level level : Level.values()) {
            credits[Codes.of(level)] = asked.credit(number, usable, level);
        }
        return new Source(codes.concepts.find(usable.skill()), credits);
    }

    /// Starts a layer at its first person.
    void open(PeopleLayer layer) {
        for (Source[] requirement : sources) {
            for (Source source : requirement) {
                source.open(layer.skills);
            }
        }
    }

    /// Per requirement, in thousandths of thousandths of its share.
    int[] of(int ordinal) {
        int[] credits = Arrays.copyOf(least, least.length);
        for (int i = 0; i < credits.length; i++) {
            for (Source source : sources[i]) {
                credits[i] = Math.max(credits[i], source.points(ordinal));
            }
        }
        return credits;
    }
}
