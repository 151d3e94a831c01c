package nl.talentpas.bench.matching;

import nl.talentpas.matching.engine.ExactIndex;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;

/// Compares everybody with the demand, one after the other.
final class NaiveRanker extends IndexRanker<ExactIndex> {

    NaiveRanker(SkillSpace space, Policy policy) {
        super("naive", new ExactIndex(space), policy);
    }

    @Override
    public void fill(Iterable<Profile> people) {
        people.forEach(index::put);
    }

    @Override
    public void replace(Profile person) {
        index.put(person);
    }
}
