package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Check.Filter;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// The hard filters, few and visible. What is not known passes and is asked about.
public final class Checks {

    private static final int UNKNOWN_KM = -1;

    private final Demand demand;
    private final Policy policy;
    private final List<Licence> licences;

    Checks(Demand demand, Policy policy) {
        this.demand = demand;
        this.policy = policy;
        this.licences = List.copyOf(new TreeSet<>(demand.licences()));
    }

    List<Check> of(Profile person) {
        var checks = new ArrayList<Check>();
        checks.add(Check.of(Filter.CONSENT, passes(person.matchable())));
        if (demand.kind() != null) {
            checks.add(Check.of(Filter.KIND, kind(person.preferences().kinds())));
        }
        if (demand.place() != null) {
            checks.add(distance(person.preferences()));
        }
        if (demand.hours() != null) {
            checks.add(Check.of(Filter.HOURS, hours(person.preferences().hours())));
        }
        licences.forEach(licence -> checks.add(new Check(Filter.LICENCE, licence(licence, person), licence, null)));
        return checks;
    }

    /// Whether nothing rules this person out.
    boolean pass(Profile person) {
        return failing(person) == 0;
    }

    /// How many filters rule this person out.
    int failing(Profile person) {
        Preferences terms = person.preferences();
        int failing = person.matchable() ? 0 : 1;
        failing += kind(terms.kinds()) == Answer.FAILS ? 1 : 0;
        failing += tooFar(kilometres(terms.home()), terms.maxTravelKm()) ? 1 : 0;
        failing += hours(terms.hours()) == Answer.FAILS ? 1 : 0;
        for (Licence licence : licences) {
            failing += lacks(licence, person) ? 1 : 0;
        }
        return failing;
    }

    /// The licences that the work requires by law, in their fixed order.
    public List<Licence> licences() {
        return licences;
    }

    boolean lacks(Licence licence, Profile person) {
        return licence(licence, person) == Answer.FAILS;
    }

    public Answer kind(Set<WorkKind> person) {
        return demand.kind() == null || person.isEmpty() ? Answer.UNKNOWN : passes(person.contains(demand.kind()));
    }

    public Answer hours(@Nullable Hours person) {
        Integer overlap = demand.hours() == null ? null : Practicalities.overlap(demand.hours(), person);
        return overlap == null ? Answer.UNKNOWN : passes(overlap >= policy.leastHoursOverlap());
    }

    /// From there to the work; -1 when one of them is unknown.
    public int kilometres(@Nullable Place home) {
        return home == null || demand.place() == null ? UNKNOWN_KM : home.kilometresTo(demand.place());
    }

    /// @param kilometres as [#kilometres] gives them
    public static boolean tooFar(int kilometres, @Nullable Integer maxTravelKm) {
        return maxTravelKm != null && kilometres > maxTravelKm;
    }

    private Check distance(Preferences person) {
        int kilometres = kilometres(person.home());
        if (kilometres == UNKNOWN_KM) {
            return Check.of(Filter.DISTANCE, Answer.UNKNOWN);
        }
        Answer answer =
                person.maxTravelKm() == null ? Answer.UNKNOWN : passes(!tooFar(kilometres, person.maxTravelKm()));
        return new Check(Filter.DISTANCE, answer, null, kilometres);
    }

    private static Answer licence(Licence licence, Profile person) {
        @Nullable Boolean held = person.preferences().licences().get(licence);
        return held == null ? Answer.UNKNOWN : passes(held);
    }

    private static Answer passes(boolean passes) {
        return passes ? Answer.PASSES : Answer.FAILS;
    }
}
