package nl.talentpas.bench.matching;

import java.util.List;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Policy;

/// One of the product's indices, asked as the product asks it: the explanations of the best are part of the answer.
abstract class IndexRanker<I extends MatchIndex> implements Ranker {

    final I index;
    private final String name;
    private final Policy policy;

    IndexRanker(String name, I index, Policy policy) {
        this.name = name;
        this.index = index;
        this.policy = policy;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Scored> best(Demand demand, int limit) {
        return index.peopleFor(demand, policy, limit).stream()
                .map(ranked -> new Scored(ranked.id(), ranked.explanation().score()))
                .toList();
    }
}
