package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTests {

    private static final double TINY = 1e-9;

    @Test
    void areOfLengthOne() {
        Weights weights = Weights.of(List.of("a", "b", "b", "c"), term -> term.length());
        assertThat(weights.byTerm().values().stream()
                        .mapToDouble(weight -> weight * weight)
                        .sum())
                .isCloseTo(1, within(TINY));
    }

    @Test
    void ofTheSameTextsMakeACosineOfOne() {
        assertThat(cosine(List.of("a", "b"), List.of("b", "a"))).isCloseTo(1, within(TINY));
        assertThat(cosine(List.of("a", "b"), List.of("c"))).isZero();
    }

    @Test
    void aRareTermWeighsMore() {
        Map<String, Double> weights = Weights.of(List.of("rare", "common"), term -> term.equals("rare") ? 3 : 1)
                .byTerm();
        assertThat(weights.get("rare")).isCloseTo(3 * weights.get("common"), within(TINY));
    }

    @Test
    void aTermThatComesTwiceWeighsMoreButNotTwice() {
        Map<String, Double> weights =
                Weights.of(List.of("twice", "once", "twice"), term -> 1).byTerm();
        assertThat(weights.get("twice")).isBetween(weights.get("once"), 2 * weights.get("once"));
    }

    @Test
    void nothingWeighsNothing() {
        assertThat(Weights.of(List.of(), term -> 1).byTerm()).isEmpty();
    }

    private static double cosine(List<String> one, List<String> other) {
        Map<String, Double> others = Weights.of(other, term -> 1).byTerm();
        return Weights.of(one, term -> 1).byTerm().entrySet().stream()
                .mapToDouble(term -> term.getValue() * others.getOrDefault(term.getKey(), 0.0))
                .sum();
    }
}
