package nl.talentpas.bench.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.json.JsonMapper;

/// How the memory index grows with the people in it: the slope of the least-squares line through the sizes measured,
/// and how far the measurements are from lying on it.
///
/// @param milliseconds per million people, of the median ranking
/// @param megabytes per million people
/// @param largestResidual of the medians, as a part of the largest median
record Growth(List<Integer> sizes, double milliseconds, double megabytes, double largestResidual) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double MILLION = 1e6;

    static Growth of(List<Result> results) {
        List<Result> memory =
                results.stream().filter(result -> result.engine().equals("memory")).toList();
        double slope = slope(memory, Growth::median);
        double start = mean(memory, Growth::median) - slope * mean(memory, Result::people);
        double residual = memory.stream()
                .mapToDouble(result -> Math.abs(median(result) - start - slope * result.people()))
                .max()
                .orElse(0);
        double largest = memory.stream().mapToDouble(Growth::median).max().orElse(1);
        return new Growth(
                memory.stream().map(Result::people).sorted().toList(),
                slope * MILLION,
                slope(memory, Result::heapMb) * MILLION,
                residual / largest);
    }

    private static double median(Result result) {
        return result.queries().milliseconds(.5);
    }

    private static double mean(List<Result> results, ToDoubleFunction<Result> value) {
        return results.stream().mapToDouble(value).average().orElse(0);
    }

    private static double slope(List<Result> results, ToDoubleFunction<Result> value) {
        double size = mean(results, Result::people);
        double height = mean(results, value);
        double rise = 0;
        double run = 0;
        for (Result result : results) {
            double across = result.people() - size;
            rise += across * (value.applyAsDouble(result) - height);
            run += across * across;
        }
        return run == 0 ? 0 : rise / run;
    }

    /// One line.
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("engine", "memory");
        line.put("sizes", sizes);
        line.put("slope_ms_per_million", Math.round(milliseconds * 100) / 100.0);
        line.put("slope_mb_per_million", Math.round(megabytes));
        line.put("largest_residual", Math.round(largestResidual * 1000) / 1000.0);
        return JSON.writeValueAsString(line);
    }
}
