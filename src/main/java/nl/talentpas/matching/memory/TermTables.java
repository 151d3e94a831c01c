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

    /// By the place's number plus one, worked out for those who pass the other filters: most places are never asked.
    private final int[] kilometres;

    private final boolean[] hoursFail;
    private final long[] lacking;
    private final int[] kindPasses;
    private final int[] hoursPass;
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
        this.kindPasses = table(MASKS, mask -> kindFails[mask] ? 0 : 1);
        this.lackingAny = Arrays.stream(lacking).reduce(0, (one, other) -> one | other);
        this.days = table(DAY_MASKS, mask -> terms.days(Codes.days(mask)));
        this.contracts = table(MASKS, mask -> terms.contract(Codes.contracts(mask)));
        this.kilometres = table(codes.places.size() + 1, at -> NOT_YET);
        this.hours = table(codes.hours, number -> terms.hours(codes.hours.thingOrNull(number)));
        this.dates = table(codes.dates, number -> terms.start(codes.dates.thingOrNull(number)));
        this.hoursFail =
                flags(codes.hours.size() + 1, at -> checks.hours(codes.hours.thingOrNull(at - 1)) == Answer.FAILS);
        this.hoursPass = table(hoursFail.length, at -> hoursFail[at] ? 0 : 1);
        this.conditions = scoring.demand().conditions().toArray(WorkCondition[]::new);
        this.conditionPoints = new int[conditions.length][];
        for (int i = 0; i < conditions.length; i++) {
            WorkCondition condition = conditions[i];
            conditionPoints[i] = table(WANTINGS, code -> terms.condition(condition, Codes.wanting(code)));
        }
        this.most = terms.most();
    }

    /// The living from this ordinal up to the other whom no filter rules out: filter by filter, without a branch per
    /// person, and the distance last.
    ///
    /// @param into takes their ordinals, ascending
    /// @return how many there are
    int passing(View<PeopleLayer> view, int from, int to, int[] into) {
        PeopleLayer layer = view.layer();
        int count = 0;
        for (int ordinal = from; ordinal < to; ordinal++) {
            into[count] = ordinal;
            count += kindPasses[layer.kinds[ordinal]] & (layer.matchable[ordinal] ? 1 : 0);
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int ordinal = into[i];
            into[kept] = ordinal;
            kept += hoursPass[layer.hours[ordinal] + 1];
        }
        count = kept;
        kept = 0;
        for (int i = 0; i < count; i++) {
            int ordinal = into[i];
            into[kept] = ordinal;
            kept += (layer.licences[ordinal] & lackingAny) == 0 ? 1 : 0;
        }
        count = kept;
        kept = 0;
        for (int i = 0; i < count; i++) {
            int ordinal = into[i];
            into[kept] = ordinal;
            kept += !tooFar(layer, ordinal) && view.lives(ordinal) ? 1 : 0;
        }
        return kept;
    }

    /// Whether no filter rules the person out.
    boolean passes(PeopleLayer layer, int ordinal) {
        return layer.matchable[ordinal]
                && !kindFails[layer.kinds[ordinal]]
                && !hoursFail[layer.hours[ordinal] + 1]
                && !lacksLicence(layer, ordinal)
                && !tooFar(layer, ordinal);
    }

    private boolean lacksLicence(PeopleLayer layer, int ordinal) {
        for (long licence : lacking) {
            if ((layer.licences[ordinal] & licence) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean tooFar(PeopleLayer layer, int ordinal) {
        int most = layer.maxTravel[ordinal];
        return most != PeopleLayer.NO_MAXIMUM && kilometres(layer.places[ordinal]) > most;
    }

    private int kilometres(int place) {
        int known = kilometres[place + 1];
        if (known == NOT_YET) {
            known = checks.kilometres(codes.places.thingOrNull(place));
            kilometres[place + 1] = known;
        }
        return known;
    }

    /// How many filters rule the person out.
    int failing(PeopleLayer layer, int ordinal) {
        int failing = layer.matchable[ordinal] ? 0 : 1;
        failing += kindFails[layer.kinds[ordinal]] ? 1 : 0;
        failing += hoursFail[layer.hours[ordinal] + 1] ? 1 : 0;
        failing += tooFar(layer, ordinal) ? 1 : 0;
        for (long licence : lacking) {
            failing += (layer.licences[ordinal] & licence) != 0 ? 1 : 0;
        }
        return failing;
    }

    boolean lacks(int licence, PeopleLayer layer, int ordinal) {
        return (layer.licences[ordinal] & lacking[licence]) != 0;
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
