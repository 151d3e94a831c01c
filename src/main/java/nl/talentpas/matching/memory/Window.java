package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Wants;
import nl.talentpas.skills.Wanting;

/// Adds up what people earn of one demand's skills and wants, [#SIZE] people at a time so that the sums stay in the
/// processor's cache: group by group, list by list, without a branch per person.
///
/// The groups come in such an order that much is decided by few entries (Turtle and Flood 1995, "MaxScore"): as soon
/// as few people can still reach the points that are needed, the long lists that are left are not read but asked for
/// those few.
final class Window {

    static final int SIZE = 1 << 14;

    /// With so many people left it is quicker to ask for each than to read on.
    private static final int FEW = SIZE / 256;

    /// With more entries per window than this it is worth finding out first who is left.
    private static final int LONG = SIZE / 8;

    private final List<Group> groups = new ArrayList<>();
    private final int always;
    private final long[] standing = new long[SIZE];
    private final int[] left = new int[SIZE];
    private int count;
    private int next;

    /// By group: the most that it and all after it can add.
    private int[] rest = {};

    private boolean[] isLong = {};

    Window(Scoring scoring, Codes codes) {
        Requirements asked = scoring.requirements();
        Wants liked = scoring.wants();
        if (asked.size() + liked.size() >= Standing.MOST_GROUPS) {
            throw new IllegalArgumentException("At most " + Standing.MOST_GROUPS + " requirements and wants");
        }
        int everybody = 0;
        for (int i = 0; i < asked.size(); i++) {
            int least = Requirements.points(asked.share(i), asked.leastCredit(i));
            everybody += least;
            groups.add(new Group.Best(Source.of(asked, i, codes, Worths::points), least, asked.share(i)));
        }
        int unsaid = liked.points(null);
        for (int i = 0; i < liked.size(); i++) {
            everybody += unsaid;
            groups.add(new Group.First(sources(liked, i, codes), liked.points(Wanting.GLADLY) - unsaid));
        }
        this.always = everybody;
    }

    private static Source[] sources(Wants liked, int number, Codes codes) {
        return liked.names(number).stream()
                .filter(name -> codes.concepts.find(name) >= 0)
                .map(name -> new Source(codes.concepts.find(name), Worths.more(liked)))
                .toArray(Source[]::new);
    }

    /// Starts a layer at its first person. First come the groups that give much for few entries.
    void open(PeopleLayer layer) {
        groups.forEach(group -> group.open(layer));
        groups.sort(Comparator.comparingDouble(group -> group.length() / (group.most() + 1.0)));
        int windows = (layer.size() + SIZE - 1) / SIZE;
        rest = new int[groups.size() + 1];
        isLong = new boolean[groups.size() + 1];
        isLong[groups.size()] = true;
        for (int i = groups.size() - 1; i >= 0; i--) {
            rest[i] = rest[i + 1] + groups.get(i).most();
            isLong[i] = groups.get(i).length() > (long) windows * LONG;
        }
    }

    /// Looks at a window's people: who of those admitted may reach these points. Windows must be asked for in
    /// ascending order. Afterwards [#count] people are left.
    void look(Admitted admitted, int needed) {
        next = 0;
        count = admitted.count();
        if (count > 0) {
            Arrays.fill(standing, Standing.of(always, 0));
        }
        boolean decided = false;
        while (next < groups.size() && count > 0 && !(decided && count <= FEW)) {
            groups.get(next).add(admitted, Standing.mark(next + 1), standing);
            next++;
            if (isLong[next] && needed - rest[next] > always) {
                keep(admitted, needed - rest[next]);
                decided = true;
            }
        }
        if (!decided) {
            keep(admitted, needed);
        }
    }

    private void keep(Admitted admitted, int least) {
        long wanted = Standing.of(Math.max(0, least), 0);
        int kept = 0;
        for (int i = 0; i < admitted.count(); i++) {
            int person = admitted.ordinals[i] - admitted.from();
            left[kept] = person;
            kept += standing[person] >= wanted ? 1 : 0;
        }
        count = kept;
    }

    /// How many people are left after [#look].
    int count() {
        return count;
    }

    /// Where the person left at this index stands in the window; ascending.
    int left(int index) {
        return left[index];
    }

    /// What somebody who is left earns in all, or less than needed when that cannot be reached; people must be asked
    /// for in ascending order.
    int sum(int from, int person, int needed) {
        int sum = Standing.sum(standing[person]);
        for (int i = next; i < groups.size() && sum + rest[i] >= needed; i++) {
            sum += groups.get(i).of(from + person);
        }
        return sum;
    }
}
