package nl.talentpas.bench.matching;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What was measured of one engine.
///
/// @param related how many related skills may count for a requirement, at most
/// @param qps rankings per second with two threads
/// @param heapMb what the engine keeps in the heap
/// @param buildSeconds filling it, less the time that making the people takes
/// @param exact whether its answers were those of comparing everybody
record Result(
        String engine,
        int people,
        int related,
        Times queries,
        double qps,
        double heapMb,
        double buildSeconds,
        Times updates,
        boolean exact) {

    private static final JsonMapper JSON = new JsonMapper();

    /// One line.
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("engine", engine);
        line.put("people", people);
        line.put("related", related);
        line.put("filters", true);
        line.put("p50_ms", queries.milliseconds(.50));
        line.put("p99_ms", queries.milliseconds(.99));
        line.put("qps2", Math.round(qps * 10) / 10.0);
        line.put("heap_mb", Math.round(heapMb));
        line.put("build_s", Math.round(buildSeconds * 100) / 100.0);
        line.put("update_p50_ms", updates.milliseconds(.50));
        line.put("update_p99_ms", updates.milliseconds(.99));
        line.put("exact", exact);
        return JSON.writeValueAsString(line);
    }
}
