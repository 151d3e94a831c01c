package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.talentpas.skills.Neighbour.Reason;
import nl.talentpas.skills.SameMeanings.Pair;
import org.junit.jupiter.api.Test;

class SameMeaningsTests {

    private static final SameMeanings NONE = new SameMeanings(List.of());

    @Test
    void whatIsTheSameAsTheSameIsTheSame() {
        var same = new SameMeanings(List.of(pair("c", "b"), pair("x", "y"), pair("a", "b")));
        assertThat(same.all(uri("c"))).containsExactly(uri("a"), uri("b"), uri("c"));
        assertThat(same.others(uri("b"))).containsExactly(uri("a"), uri("c"));
        assertThat(same.others(uri("x"))).containsExactly(uri("y"));
        assertThat(same.others(uri("z"))).isEmpty();
    }

    @Test
    void twoThatGrewApartBecomeOneByTheirLink() {
        var same = new SameMeanings(List.of(pair("a", "b"), pair("c", "d"), pair("b", "c")));
        assertThat(List.of("a", "b", "c", "d"))
                .allSatisfy(name -> assertThat(same.all(uri(name))).hasSize(4));
    }

    @Test
    void theOrderOfThePairsDecidesNothing() {
        var one = new SameMeanings(List.of(pair("a", "b"), pair("b", "c")));
        var other = new SameMeanings(List.of(pair("b", "c"), pair("a", "b")));
        assertThat(one.version()).isEqualTo(other.version()).isNotEqualTo(NONE.version());
        assertThat(one.all(uri("c"))).isEqualTo(other.all(uri("c")));
    }

    @Test
    void neighboursThatAreTheSameAreNamedOnceAndNeverTheSkillItself() {
        Map<ConceptUri, List<Neighbour>> stored = Map.of(
                uri("a"), List.of(near("b", 600), near("n1", 500), near("m", 300)),
                uri("b"), List.of(near("n2", 550), near("a", 400)));
        var same = new SameMeanings(List.of(pair("a", "b"), pair("n1", "n2")));
        assertThat(same.neighbours(uri("a"), skill -> stored.getOrDefault(skill, List.of())))
                .containsExactly(near("n2", 550), near("m", 300));
        assertThat(NONE.neighbours(uri("a"), stored::get)).isEqualTo(stored.get(uri("a")));
    }

    private static Neighbour near(String name, int similarity) {
        return new Neighbour(uri(name), similarity, Reason.RELATED, 0);
    }

    private static Pair pair(String one, String other) {
        return new Pair(uri(one), uri(other));
    }

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + name);
    }
}
