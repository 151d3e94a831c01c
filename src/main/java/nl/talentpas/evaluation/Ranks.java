package nl.talentpas.evaluation;

import java.util.List;

/// Where the right answers stood, from 1; 0 for one that was not found.
record Ranks(List<Integer> ranks) {

    int size() {
        return ranks.size();
    }

    double meanReciprocalRank() {
        return ranks.stream()
                .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
    }

    /// The share of right answers among the first so many.
    double recall(int first) {
        return ranks.stream()
                .mapToDouble(rank -> rank > 0 && rank <= first ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// In three decimals.
    static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
