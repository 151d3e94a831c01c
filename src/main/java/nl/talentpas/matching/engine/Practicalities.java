package nl.talentpas.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.matching.engine.Line.Suits;
import nl.talentpas.matching.engine.Line.Term;
import nl.talentpas.matching.engine.Line.TermLine;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkCondition;
import org.jspecify.annotations.Nullable;

/// The part *fit*: hours, days, start, contract and conditions, each an equal share of what the work says anything
/// about.
/// A term the person has not answered counts half and is shown as a question. Travel within the maximum costs nothing.
final class Practicalities {

    private static final int ONE = 1000;
    private static final long LATEST_START_DAYS = 90;

    private final Demand demand;
    private final int share;
    private final List<WorkCondition> conditions;

    Practicalities(Demand demand, Policy policy) {
        this.demand = demand;
        this.conditions = List.copyOf(new TreeSet<>(demand.conditions()));
        int terms = stated(demand.hours())
                + (demand.days().isEmpty() ? 0 : 1)
                + stated(demand.startsOn())
                + stated(demand.contract())
                + conditions.size();
        this.share = terms == 0 ? 0 : policy.fitShare() * ONE / terms;
    }

    private static int stated(@Nullable Object term) {
        return term == null ? 0 : 1;
    }

    List<Line> lines(Preferences person) {
        var lines = new ArrayList<Line>();
        if (demand.hours() != null) {
            lines.add(line(Term.HOURS, null, overlap(demand.hours(), person.hours())));
        }
        if (!demand.days().isEmpty()) {
            lines.add(line(Term.DAYS, null, daysShared(demand.days(), person.days())));
        }
        if (demand.startsOn() != null) {
            lines.add(line(Term.START, null, start(demand.startsOn(), person.availableFrom())));
        }
        if (demand.contract() != null) {
            lines.add(line(Term.CONTRACT, null, contract(person)));
        }
        conditions.forEach(condition -> lines.add(
                line(Term.CONDITION, condition, liking(person.conditions().get(condition)))));
        return lines;
    }

    /// @param fit in thousandths, or null when the person has not answered
    private TermLine line(Term term, @Nullable WorkCondition condition, @Nullable Integer fit) {
        int points = (int) ((long) share * (fit == null ? ONE / 2 : fit) / ONE);
        return new TermLine(term, condition, suits(fit), points, share);
    }

    private static Suits suits(@Nullable Integer fit) {
        if (fit == null) {
            return Suits.UNKNOWN;
        }
        if (fit == ONE) {
            return Suits.YES;
        }
        return fit == 0 ? Suits.NO : Suits.PARTLY;
    }

    /// How far the hours meet, in thousandths: 1000 when the ranges overlap, else the smaller over the larger at the
    /// gap.
    static @Nullable Integer overlap(Hours work, @Nullable Hours person) {
        if (person == null) {
            return null;
        }
        if (person.max() < work.min()) {
            return ONE * person.max() / work.min();
        }
        return person.min() > work.max() ? ONE * work.max() / person.min() : ONE;
    }

    private static @Nullable Integer daysShared(Set<DayOfWeek> work, Set<DayOfWeek> person) {
        if (person.isEmpty()) {
            return null;
        }
        var shared = EnumSet.copyOf(work);
        shared.retainAll(person);
        return ONE * shared.size() / work.size();
    }

    /// Full when available in time, nothing from ninety days late on, evenly less in between.
    private static @Nullable Integer start(LocalDate work, @Nullable LocalDate person) {
        if (person == null) {
            return null;
        }
        long late = Math.clamp(ChronoUnit.DAYS.between(work, person), 0, LATEST_START_DAYS);
        return (int) (ONE * (LATEST_START_DAYS - late) / LATEST_START_DAYS);
    }

    private @Nullable Integer contract(Preferences person) {
        if (person.contracts().isEmpty()) {
            return null;
        }
        return person.contracts().contains(demand.contract()) ? ONE : 0;
    }

    private static @Nullable Integer liking(@Nullable Wanting wanting) {
        return switch (wanting) {
            case GLADLY, NEUTRAL -> ONE;
            case RATHER_NOT -> 0;
            case null -> null;
        };
    }
}
