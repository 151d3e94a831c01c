package nl.talentpas.matching.engine;

import java.util.Comparator;
import java.util.List;

/// How some work can be divided: what one person can do at most, and which two do most of it together.
///
/// @param alone who can do most pieces, if anybody can do one
/// @param together the two who can do most together, only where that is more than one of them can do alone
public record Carving(List<Cover> alone, List<Cover> together) {

    /// With more different parts than this the smallest are not paired.
    private static final int MOST_PAIRED = 1000;

    private static final Comparator<Cover> MOST_FIRST =
            Comparator.comparingInt(Cover::size).thenComparingInt(Cover::score).reversed();

    /// @param covers of every part that somebody can do the best who can do that part, the best first
    public static Carving of(List<Cover> covers) {
        List<Cover> mostFirst = covers.stream()
                .filter(cover -> cover.size() > 0)
                .sorted(MOST_FIRST)
                .limit(MOST_PAIRED)
                .toList();
        List<Cover> alone = mostFirst.stream().limit(1).toList();
        return new Carving(alone, pair(mostFirst));
    }

    private static List<Cover> pair(List<Cover> covers) {
        List<Cover> best = List.of();
        int most = covers.isEmpty() ? 0 : covers.getFirst().size();
        int score = Integer.MAX_VALUE;
        for (int i = 0; i < covers.size(); i++) {
            Cover one = covers.get(i);
            for (int j = i + 1; j < covers.size() && one.size() + covers.get(j).size() >= most; j++) {
                Cover other = covers.get(j);
                int size = Long.bitCount(one.pieces() | other.pieces());
                int sum = one.score() + other.score();
                if (size > most || (size == most && sum > score)) {
                    best = List.of(one, other);
                    most = size;
                    score = sum;
                }
            }
        }
        return best;
    }
}
