package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import org.junit.jupiter.api.Test;

class CarvingTests {

    private final Cover cleaner = cover(0b0011, 600_000);
    private final Cover cook = cover(0b1100, 500_000);
    private final Cover host = cover(0b0110, 900_000);

    @Test
    void theTwoWhoDoMostTogetherAreFoundAlsoWhenNeitherIsTheBestAlone() {
        Carving carving = Carving.of(List.of(host, cleaner, cook));
        assertThat(carving.alone()).containsExactly(host);
        assertThat(carving.together()).containsExactly(cleaner, cook);
    }

    @Test
    void ofTwosWhoDoTheSameTheBestScoreWins() {
        Cover better = cover(0b1100, 700_000);
        assertThat(Carving.of(List.of(better, cleaner, cook)).together()).containsExactly(better, cleaner);
    }

    @Test
    void whoCanDoItAllNeedsNobodyBeside() {
        Cover all = cover(0b1111, 400_000);
        Carving carving = Carving.of(List.of(host, cleaner, cook, all));
        assertThat(carving.alone()).containsExactly(all);
        assertThat(carving.together()).isEmpty();
    }

    @Test
    void whenNobodyCanDoAPieceThereIsNothingToDivide() {
        assertThat(Carving.of(List.of())).isEqualTo(new Carving(List.of(), List.of()));
    }

    @Property(tries = 200)
    void noOtherTwoDoMoreTogether(@ForAll long seed) {
        var random = new java.util.Random(seed);
        List<Cover> covers = random.longs(random.nextInt(20), 1, 256)
                .distinct()
                .mapToObj(pieces -> cover(pieces, random.nextInt(1_000_000)))
                .toList();
        Carving carving = Carving.of(covers);
        long most = covers.stream()
                .flatMap(one -> covers.stream().map(other -> one.pieces() | other.pieces()))
                .mapToLong(Long::bitCount)
                .max()
                .orElse(0);
        List<Cover> found = carving.together().isEmpty() ? carving.alone() : carving.together();
        assertThat(found.stream().mapToLong(Cover::pieces).reduce(0, (one, other) -> one | other))
                .matches(pieces -> Long.bitCount(pieces) == most);
    }

    @Test
    void aPieceOfWhichNothingIsKnownCanBeDoneByNobody() {
        var towns = new Towns(3);
        Demand demand = towns.demand();
        var pieces = new Pieces(
                demand, List.of(new Piece(new ConceptUri("https://example.org/task/1"), Set.of())), Policy.standard());
        var able = towns.person();
        for (Asked asked : demand.requirements()) {
            able = able.with(asked.skill(), Level.TEACHING);
        }
        assertThat(pieces.doneBy(new Scoring(demand, Towns.space(), Policy.standard()).explain(able)))
                .isZero();
    }

    private static Cover cover(long pieces, int score) {
        return new Cover(pieces, new UUID(pieces, score), score);
    }
}
