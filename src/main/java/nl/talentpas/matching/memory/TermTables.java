package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Checks;
import nl.talentpas.matching.engine.Practicalities;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.terms.WorkCondition;

/// One demand's filters and practical points, worked out beforehand for every code that a column can hold: the engine
/// is asked once per code instead of once per person.
final class TermTables {

    private static final int MASKS = 64;
    private static final int DAY_MASKS = 128;
    private static final int WANTINGS = 4;

    private static final int NOT_YET = Integer.MIN_VALUE;

    private final Codes codes;
    private final Checks checks;
    private final boolean[] kindFails;

    /// By the place's number plus one; worked out when first asked, because those who ask for few people need few.
    private final int[] kilometres;

    private boolean allMeasured;

    private final boolean[] hoursFail;
    private final long[] lacking;
    private final long lackingAny;
    private final int[] hours;
    private final int[] days;
    private final int[] contracts;
    private final int[] dates;
    private final WorkCondition[] conditions;
    private final int[][] conditionPoints;
    private final int most;

    TermTables(Scoring scoring, Codes codes) {
        this.codes = codes;
        this.checks = scoring.checks();
        Practicalities terms = scoring.practicalities();
        this.kindFails = flags(MASKS, mask -> checks.kind(Codes.kinds(mask)) == Answer.FAILS);
        this.lacking = checks.licences().stream().mapToLong(Codes::lacking).toArray();
        this.lackingAny = Arrays.stream(lacking).reduce(0, (one, other) -> one | other);
        this.days = table(DAY_MASKS, mask -> terms.days(Codes.days(mask)));
        this.contracts = table(MASKS, mask -> terms.contract(Codes.contracts(mask)));
        this.kilometres = table(codes.places.size() + 1, at -> NOT_YET);
        this.hours = table(codes.hours, number -> terms.hours(codes.hours.thingOrNull(number)));
        this.dates = table(codes.dates, number -> terms.start(codes.dates.thingOrNull(number)));
        this.hoursFail =
                flags(codes.hours.size() + 1, at -> checks.hours(codes.hours.thingOrNull(at - 1)) == Answer.FAILS);
        this.conditions = scoring.demand().conditions().toArray(WorkCondition[]::new);
        this.conditionPoints = new int[conditions.length][];
        for (int i = 0; i < conditions.length; i++) {
            WorkCondition condition = conditions[i];
            conditionPoints[i] = table(WANTINGS, code -> terms.condition(condition, Codes.wanting(code)));
        }
        this.most = terms.most();
    }

    /// Whether neither consent nor the kind of work nor the hours rule the person out, and so nobody in the same
    /// stretch.
    boolean stretchPasses(PeopleLayer layer, int ordinal) {
        return layer.matchable[ordinal] && !kindFails[layer.kinds[ordinal]] && !hoursFail[layer.hours[ordinal] + 1];
    }

    /// Of the people from this ordinal up to the other, all in stretches that pass, those who live near enough and lack
    /// no more than so many licences; without a branch per person.
    ///
    /// @param into takes their ordinals, ascending
    /// @param at the place of the first of them
    /// @return the place after the last
    int passing(PeopleLayer layer, int from, int to, int mostLacking, int[] into, int at) {
        int[] distances = allKilometres();
        int count = at;
        for (int ordinal = from; ordinal < to; ordinal++) {
            into[count] = ordinal;
            int near = distances[layer.places[ordinal] + 1] <= layer.maxTravel[ordinal] ? 1 : 0;
            int licensed = lacking(layer, ordinal) <= mostLacking ? 1 : 0;
            count += near & licensed;
        }
        return count;
    }

    /// Whether no filter rules the person out.
    boolean passes(PeopleLayer layer, int ordinal) {
        return stretchPasses(layer, ordinal) && lacking(layer, ordinal) == 0 && !tooFar(layer, ordinal);
    }

    /// How many of the licences asked the person lacks.
    int lacking(PeopleLayer layer, int ordinal) {
        return Long.bitCount(layer.licences[ordinal] & lackingAny);
    }

    boolean lacks(int licence, PeopleLayer layer, int ordinal) {
        return (layer.licences[ordinal] & lacking[licence]) != 0;
    }

    private boolean tooFar(PeopleLayer layer, int ordinal) {
        return kilometres(layer.places[ordinal]) > layer.maxTravel[ordinal];
    }

    private int kilometres(int place) {
        int known = kilometres[place + 1];
        if (known == NOT_YET) {
            known = checks.kilometres(codes.places.thingOrNull(place));
            kilometres[place + 1] = known;
        }
        return known;
    }

    private int[] allKilometres() {
        if (!allMeasured) {
            for (int place = Numbering.UNKNOWN; place < kilometres.length - 1; place++) {
                kilometres(place);
            }
            allMeasured = true;
        }
        return kilometres;
    }

    /// What the practical terms give.
    int points(PeopleLayer layer, int ordinal) {
        int points = hours[layer.hours[ordinal] + 1]
                + days[layer.days[ordinal]]
                + contracts[layer.contracts[ordinal]]
                + dates[layer.available[ordinal] + 1];
        for (int i = 0; i < conditions.length; i++) {
            points += conditionPoints[i][Codes.wantingCode(layer.conditions[ordinal], conditions[i])];
        }
        return points;
    }

    /// The most that [#points] can give.
    int most() {
        return most;
    }

    /// By number plus one: what is absent comes first.
    private static int[] table(Numbering<?> numbering, IntUnaryOperator value) {
        return table(numbering.size() + 1, at -> value.applyAsInt(at - 1));
    }

    private static int[] table(int size, IntUnaryOperator value) {
        var table = new int[size];
        for (int at = 0; at < size; at++) {
            table[at] = value.applyAsInt(at);
        }
        return table;
    }

    private static boolean[] flags(int size, IntPredicate value) {
        var flags = new boolean[size];
        for (int at = 0; at < size; at++) {
            flags[at] = value.test(at);
        }
        return flags;
    }
}
