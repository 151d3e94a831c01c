package nl.talentpas.matching.memory;

import java.util.Arrays;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Scoring;

/// What a window's people earn of each requirement, in thousandths of thousandths of its share. Where many are asked
/// for
/// the lists are read, in their order, for all of them at once; where few are, all that each of them holds.
final class Credits {

    /// With fewer people of a window than this it is quicker to ask for each.
    private static final int FEW = Window.SIZE / 128;

    private final Source[][] sources;
    private final int[] least;
    private final int[][] earned;
    private final int[] row;
    private final Tally each;
    private boolean listed;

    /// @param withLeast whether what everybody earns of a requirement that can be learned counts
    Credits(Scoring scoring, Codes codes, boolean withLeast) {
        Requirements asked = scoring.requirements();
        this.sources = new Source[asked.size()][];
        this.least = new int[asked.size()];
        this.earned = new int[asked.size()][];
        this.row = new int[asked.size()];
        this.each = Worths.tallyOfCredits(scoring, codes, withLeast);
        for (int i = 0; i < sources.length; i++) {
            least[i] = withLeast ? asked.leastCredit(i) : 0;
            sources[i] = Source.of(asked, i, codes, Worths::credits);
        }
    }

    void open(PeopleLayer layer) {
        for (Source[] group : sources) {
            for (Source source : group) {
                source.open(layer.skills);
            }
        }
    }

    /// Makes ready for so many of those admitted. Windows must be asked for in ascending order.
    void look(Admitted admitted, int count) {
        listed = count > FEW;
        for (int i = 0; listed && i < sources.length; i++) {
            earned[i] = earned[i] == null ? new int[Window.SIZE] : earned[i];
            Arrays.fill(earned[i], least[i]);
            for (Source source : sources[i]) {
                source.raise(admitted, earned[i]);
            }
        }
    }

    /// Per requirement what the person earns; overwritten by the next call.
    ///
    /// @param person one of those admitted, by their place in the window
    int[] of(PeopleLayer layer, int from, int person) {
        if (!listed) {
            return each.of(layer.held, from + person);
        }
        for (int i = 0; i < row.length; i++) {
            row[i] = earned[i][person];
        }
        return row;
    }
}
