package nl.talentpas.bench.matching;

import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.Filling;
import nl.talentpas.matching.memory.MemoryIndex;

/// The index in memory.
final class MemoryRanker extends IndexRanker<MemoryIndex> {

    MemoryRanker(SkillSpace space, Policy policy) {
        super("memory", new MemoryIndex(space), policy);
    }

    @Override
    public void fill(Iterable<Profile> people) {
        try (Filling filling = index.fill()) {
            people.forEach(filling::add);
        }
    }

    @Override
    public void replace(Profile person) {
        index.put(person);
    }
}
