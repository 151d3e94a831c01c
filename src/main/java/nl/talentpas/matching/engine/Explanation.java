package nl.talentpas.matching.engine;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Why somebody and some work fit: the lines sum to the score, the checks say what could rule it out.
public record Explanation(List<Line> lines, List<Check> checks) {

    /// The whole score in millionths: 1,000,000 is a perfect match.
    public static final int WHOLE = 1_000_000;

    public int score() {
        return lines.stream().mapToInt(Line::points).sum();
    }

    /// The score as people read it, within [0, 100], rounded down.
    public int percent() {
        return percent(score(), WHOLE);
    }

    /// How much of this part is reached, within [0, 100], rounded down; 0 when nothing was asked in this part.
    public int percent(Part part) {
        int max = of(part).mapToInt(Line::max).sum();
        return max == 0 ? 0 : percent(of(part).mapToInt(Line::points).sum(), max);
    }

    public Stream<Line> of(Part part) {
        return lines.stream().filter(line -> line.part() == part);
    }

    /// Whether no filter rules this match out.
    public boolean passes() {
        return checks.stream().noneMatch(check -> check.answer() == Check.Answer.FAILS);
    }

    /// The distance between home and work, empty when one of them is unknown or the work has no place.
    public OptionalInt kilometres() {
        return checks.stream()
                .map(Check::kilometres)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static int percent(int points, int max) {
        return (int) (points * 100L / max);
    }
}
