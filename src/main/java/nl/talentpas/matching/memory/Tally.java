package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Adds up what single people's entries give, group by group: of each group the best entry counts, or that under the
/// first name. For one thread.
final class Tally {

    /// By concept number plus one: its first use, or 0.
    private int[] first = new int[64];

    private int[] next = new int[64];
    private int[] group = new int[64];
    private int[] rank = new int[64];
    private int[][] values = new int[64][];
    private int uses;

    private int[] floor = new int[16];
    private int groups;

    private int[] best = {};
    private int[] ranks = {};

    /// Begins a group, of which everybody gets this much.
    void group(int least) {
        if (groups == floor.length) {
            floor = Arrays.copyOf(floor, groups * 2);
        }
        floor[groups++] = least;
    }

    /// Adds a concept to the last group.
    ///
    /// @param concept its number; negative when nobody holds it
    /// @param place of those with an entry only the lowest place counts; 0 where the highest value does
    /// @param given by code
    void use(int concept, int place, int[] given) {
        if (concept < 0) {
            return;
        }
        uses++;
        if (uses == next.length) {
            next = Arrays.copyOf(next, uses * 2);
            group = Arrays.copyOf(group, uses * 2);
            rank = Arrays.copyOf(rank, uses * 2);
            values = Arrays.copyOf(values, uses * 2);
        }
        if (concept >= first.length) {
            first = Arrays.copyOf(first, Math.max(concept + 1, first.length * 2));
        }
        next[uses] = first[concept];
        first[concept] = uses;
        group[uses] = groups - 1;
        rank[uses] = place;
        values[uses] = given;
    }

    /// Per group what the person gets; overwritten by the next call.
    int[] of(Holdings holdings, int ordinal) {
        if (best.length < groups) {
            best = new int[groups];
            ranks = new int[groups];
        }
        for (int i = 0; i < groups; i++) {
            best[i] = floor[i];
            ranks[i] = Integer.MAX_VALUE;
        }
        int[] entries = holdings.entries();
        for (int at = holdings.start(ordinal), end = holdings.end(ordinal); at < end; at++) {
            int concept = Postings.ordinal(entries[at]);
            int use = concept < first.length ? first[concept] : 0;
            while (use != 0) {
                count(use, Postings.code(entries[at]));
                use = next[use];
            }
        }
        return best;
    }

    private void count(int use, int code) {
        int here = group[use];
        int value = values[use][code];
        if (rank[use] < ranks[here] && rank[use] > 0) {
            best[here] = value;
            ranks[here] = rank[use];
        } else if (rank[use] == 0 && value > best[here]) {
            best[here] = value;
        }
    }

    /// The same of all groups together.
    int sum(Holdings holdings, int ordinal) {
        int[] each = of(holdings, ordinal);
        int sum = 0;
        for (int i = 0; i < groups; i++) {
            sum += each[i];
        }
        return sum;
    }
}
