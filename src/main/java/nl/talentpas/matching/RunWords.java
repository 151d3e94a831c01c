package nl.talentpas.matching;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.matching.MatchRun.Among;
import nl.talentpas.matching.MatchRun.Result;
import nl.talentpas.terms.WorkKind;

/// A match run's small columns as text: `id=score=mark` per place, separated by spaces, and among whom was ranked.
final class RunWords {

    static final int MAX_RESULTS = 8000;

    private static final String GIVEN = "GIVEN";

    private RunWords() {}

    /// As many as fit, the first ones.
    static String of(List<Result> results) {
        String all = results.stream()
                .map(result -> result.id() + "=" + result.score() + "=" + result.mark())
                .collect(Collectors.joining(" "));
        return all.length() <= MAX_RESULTS ? all : all.substring(0, all.lastIndexOf(' ', MAX_RESULTS));
    }

    static List<Result> results(String words) {
        return parts(words, " ").map(RunWords::result).toList();
    }

    /// Runs from before marks were kept have none.
    private static Result result(String words) {
        String[] parts = words.split("=", -1);
        return new Result(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    static String of(Among among) {
        return among.given()
                ? GIVEN
                : among.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Among among(String words) {
        return words.equals(GIVEN)
                ? Among.GIVEN
                : new Among(false, parts(words, ",").map(WorkKind::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> parts(String words, String separator) {
        return Arrays.stream(words.split(separator)).filter(part -> !part.isEmpty());
    }
}
