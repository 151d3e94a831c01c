package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.talentpas.matching.memory.Filling;
import nl.talentpas.matching.memory.MemoryIndex;
import org.junit.jupiter.api.Test;

class MemoryIndexTests extends MatchIndexContract {

    @Override
    MatchIndex index(SkillSpace space) {
        return new MemoryIndex(space);
    }

    /// More than fit in one window of the computation.
    @Test
    void manyPeopleAreRankedAsComparingEverybodyDoes() {
        var towns = new Towns(5);
        List<Profile> people =
                IntStream.range(0, 20_000).mapToObj(i -> towns.person()).toList();
        var index = new MemoryIndex(Towns.space());
        var exact = new ExactIndex(Towns.space());
        try (Filling filling = index.fill()) {
            people.forEach(filling::add);
        }
        people.forEach(exact::put);
        for (int i = 0; i < 5; i++) {
            Demand demand = towns.demand();
            Policy policy = Policy.standard();
            assertThat(index.peopleFor(demand, policy, 50)).isEqualTo(exact.peopleFor(demand, policy, 50));
            assertThat(index.strictnessOf(demand, policy)).isEqualTo(exact.strictnessOf(demand, policy));
        }
    }

    @Test
    void ofSomebodyWhoIsAddedTwiceAtOnceTheLastCounts() {
        var towns = new Towns(3);
        var index = new MemoryIndex(Towns.space());
        var exact = new ExactIndex(Towns.space());
        try (Filling filling = index.fill()) {
            for (int i = 0; i < 100; i++) {
                Profile first = towns.person();
                Profile last = under(first.id(), towns.person());
                filling.add(first);
                filling.add(last);
                exact.put(last);
            }
        }
        Demand demand = towns.demand();

        assertThat(index.people()).isEqualTo(100);
        assertThat(index.peopleFor(demand, Policy.standard(), 100))
                .isEqualTo(exact.peopleFor(demand, Policy.standard(), 100));
    }

    private static Profile under(UUID id, Profile person) {
        return new Profile(
                id, person.skills(), person.wants(), person.preferences(), person.matchable(), person.tieKey());
    }
}
