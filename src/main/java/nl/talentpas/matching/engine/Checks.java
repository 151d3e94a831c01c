package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Check.Filter;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import org.jspecify.annotations.Nullable;

/// The hard filters, few and visible. What is not known passes and is asked about.
final class Checks {

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
            checks.add(Check.of(Filter.KIND, kind(person.preferences())));
        }
        if (demand.place() != null) {
            checks.add(distance(person.preferences(), demand.place()));
        }
        if (demand.hours() != null) {
            checks.add(Check.of(Filter.HOURS, hours(person.preferences())));
        }
        licences.forEach(licence -> checks.add(new Check(Filter.LICENCE, licence(licence, person), licence, null)));
        return checks;
    }

    boolean pass(Profile person) {
        return failing(person) == 0;
    }

    /// How many filters rule this person out.
    int failing(Profile person) {
        int failing = 0;
        for (Check check : of(person)) {
            failing += check.answer() == Answer.FAILS ? 1 : 0;
        }
        return failing;
    }

    List<Licence> licences() {
        return licences;
    }

    boolean lacks(Licence licence, Profile person) {
        return licence(licence, person) == Answer.FAILS;
    }

    private Answer kind(Preferences person) {
        return person.kinds().isEmpty() ? Answer.UNKNOWN : passes(person.kinds().contains(demand.kind()));
    }

    private static Check distance(Preferences person, Place work) {
        if (person.home() == null) {
            return Check.of(Filter.DISTANCE, Answer.UNKNOWN);
        }
        int kilometres = person.home().kilometresTo(work);
        Answer answer = person.maxTravelKm() == null ? Answer.UNKNOWN : passes(kilometres <= person.maxTravelKm());
        return new Check(Filter.DISTANCE, answer, null, kilometres);
    }

    private Answer hours(Preferences person) {
        Integer overlap = demand.hours() == null ? null : Practicalities.overlap(demand.hours(), person.hours());
        return overlap == null ? Answer.UNKNOWN : passes(overlap >= policy.leastHoursOverlap());
    }

    private static Answer licence(Licence licence, Profile person) {
        @Nullable Boolean held = person.preferences().licences().get(licence);
        return held == null ? Answer.UNKNOWN : passes(held);
    }

    private static Answer passes(boolean passes) {
        return passes ? Answer.PASSES : Answer.FAILS;
    }
}
