package nl.talentpas.skills.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The terms of a text with their weights, of length 1: the sum of the products of two of them is their cosine.
record Weights(Map<String, Double> byTerm) {

    /// Each term weighs `1 + ln(how often)` times its rarity.
    static Weights of(Collection<String> terms, ToDoubleFunction<String> rarity) {
        var weights = new HashMap<String, Double>();
        terms.forEach(term -> weights.merge(term, 1.0, Double::sum));
        weights.replaceAll((term, count) -> (1 + Math.log(count)) * rarity.applyAsDouble(term));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((term, weight) -> weight / length);
        return new Weights(weights);
    }
}
