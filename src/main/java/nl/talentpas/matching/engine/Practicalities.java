package nl.talentpas.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.matching.engine.Line.Suits;
import nl.talentpas.matching.engine.Line.Term;
import nl.talentpas.matching.engine.Line.TermLine;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkCondition;
import org.jspecify.annotations.Nullable;

/// The part *fit*: hours, days, start, contract and conditions, each an equal share of what the work says anything
/// about.
/// A term the person has not answered counts half and is shown as a question. Travel within the maximum costs nothing.
public final class Practicalities {

    private static final int ONE = 1000;
    private static final long LATEST_START_DAYS = 90;

    private final Demand demand;
    private final int terms;
    private final int share;
    private final List<WorkCondition> conditions;

    Practicalities(Demand demand, Policy policy) {
        this.demand = demand;
        this.conditions = List.copyOf(new TreeSet<>(demand.conditions()));
        this.terms = stated(demand.hours())
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
            lines.add(line(Term.HOURS, null, hoursFit(person.hours())));
        }
        if (!demand.days().isEmpty()) {
            lines.add(line(Term.DAYS, null, daysFit(person.days())));
        }
        if (demand.startsOn() != null) {
            lines.add(line(Term.START, null, startFit(person.availableFrom())));
        }
        if (demand.contract() != null) {
            lines.add(line(Term.CONTRACT, null, contractFit(person.contracts())));
        }
        conditions.forEach(condition -> lines.add(
                line(Term.CONDITION, condition, liking(person.conditions().get(condition)))));
        return lines;
    }

    /// The points of all lines together.
    int points(Preferences person) {
        int points = hours(person.hours())
                + days(person.days())
                + start(person.availableFrom())
                + contract(person.contracts());
        for (WorkCondition condition : conditions) {
            points += condition(condition, person.conditions().get(condition));
        }
        return points;
    }

    /// The points that these hours give; 0 when the work says nothing about hours. So do the next four.
    public int hours(@Nullable Hours person) {
        return demand.hours() == null ? 0 : points(hoursFit(person));
    }

    public int days(Set<DayOfWeek> person) {
        return demand.days().isEmpty() ? 0 : points(daysFit(person));
    }

    public int start(@Nullable LocalDate availableFrom) {
        return demand.startsOn() == null ? 0 : points(startFit(availableFrom));
    }

    public int contract(Set<ContractKind> person) {
        return demand.contract() == null ? 0 : points(contractFit(person));
    }

    public int condition(WorkCondition condition, @Nullable Wanting wanting) {
        return demand.conditions().contains(condition) ? points(liking(wanting)) : 0;
    }

    /// The most that all terms together can give.
    public int most() {
        return share * terms;
    }

    /// @param fit in thousandths, or null when the person has not answered
    private TermLine line(Term term, @Nullable WorkCondition condition, @Nullable Integer fit) {
        return new TermLine(term, condition, suits(fit), points(fit), share);
    }

    private int points(@Nullable Integer fit) {
        return (int) ((long) share * (fit == null ? ONE / 2 : fit) / ONE);
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

    private @Nullable Integer hoursFit(@Nullable Hours person) {
        return demand.hours() == null ? null : overlap(demand.hours(), person);
    }

    private @Nullable Integer daysFit(Set<DayOfWeek> person) {
        if (person.isEmpty()) {
            return null;
        }
        int shared = 0;
        for (DayOfWeek day : demand.days()) {
            shared += person.contains(day) ? 1 : 0;
        }
        return ONE * shared / demand.days().size();
    }

    /// Full when available in time, nothing from ninety days late on, evenly less in between.
    private @Nullable Integer startFit(@Nullable LocalDate person) {
        if (demand.startsOn() == null || person == null) {
            return null;
        }
        long late = Math.clamp(ChronoUnit.DAYS.between(demand.startsOn(), person), 0, LATEST_START_DAYS);
        return (int) (ONE * (LATEST_START_DAYS - late) / LATEST_START_DAYS);
    }

    private @Nullable Integer contractFit(Set<ContractKind> person) {
        if (person.isEmpty()) {
            return null;
        }
        return person.contains(demand.contract()) ? ONE : 0;
    }

    private static @Nullable Integer liking(@Nullable Wanting wanting) {
        return switch (wanting) {
            case GLADLY, NEUTRAL -> ONE;
            case RATHER_NOT -> 0;
            case null -> null;
        };
    }
}
