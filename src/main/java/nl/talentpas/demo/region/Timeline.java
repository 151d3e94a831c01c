package nl.talentpas.demo.region;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.talentpas.demo.region.Career.Stage;
import nl.talentpas.demo.region.Career.Told;

/// Lays the stages of a life behind each other, from now backwards.
final class Timeline {

    private final List<Stage> stages = new ArrayList<>();
    private final YearMonth now;
    private YearMonth free;

    Timeline(YearMonth now) {
        this.now = now;
        this.free = now;
    }

    /// Leaves some months empty before the stages told so far.
    Timeline gap(int months) {
        free = free.minusMonths(months);
        return this;
    }

    /// A stage of so many months, before the ones told so far.
    Timeline before(Told told, int months) {
        YearMonth from = free.minusMonths(months);
        stages.add(new Stage(told, from, free, free.equals(now)));
        free = from;
        return this;
    }

    /// Something that goes on beside the rest, since so many months.
    Timeline beside(Told told, int months) {
        stages.add(new Stage(told, now.minusMonths(months), now, true));
        return this;
    }

    /// Something that was over before now, beside the rest.
    Timeline beside(Told told, int months, int endedMonthsAgo) {
        YearMonth until = now.minusMonths(endedMonthsAgo);
        stages.add(new Stage(told, until.minusMonths(months), until, false));
        return this;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }
}
