package nl.talentpas.bench.matching;

import java.util.List;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.ExactIndex;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;

/// Compares everybody with the demand, one after the other.
final class NaiveRanker implements Ranker {

    private final ExactIndex index;
    private final Policy policy;

    NaiveRanker(SkillSpace space, Policy policy) {
        this.index = new ExactIndex(space);
        this.policy = policy;
    }

    @Override
    public String name() {
        return "naive";
    }

    @Override
    public void fill(Iterable<Profile> people) {
        people.forEach(index::put);
    }

    @Override
    public List<Scored> best(Demand demand, int limit) {
        return index.peopleFor(demand, policy, limit).stream()
                .map(ranked -> new Scored(ranked.id(), ranked.explanation().score()))
                .toList();
    }

    @Override
    public void replace(Profile person) {
        index.put(person);
    }
}
