package nl.talentpas.bench.matching;

import java.util.List;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.Filling;
import nl.talentpas.matching.memory.MemoryIndex;

/// The product's own index, as the product asks it: the explanations of the best are part of the answer.
final class MemoryRanker implements Ranker {

    private final MemoryIndex index;
    private final Policy policy;

    MemoryRanker(SkillSpace space, Policy policy) {
        this.index = new MemoryIndex(space);
        this.policy = policy;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void fill(Iterable<Profile> people) {
        try (Filling filling = index.fill()) {
            people.forEach(filling::add);
        }
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
