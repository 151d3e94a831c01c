package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.talentpas.skills.Neighbour.Reason;
import org.junit.jupiter.api.Test;

class SimilaritiesTests {

    private final Similarities.Facts facts = new Similarities.Facts();

    @Test
    void relatedSkillsResembleEachOtherMostAndInBothDirections() {
        skills("a", "b");
        facts.related(uri("a"), uri("b"));
        assertThat(around("a")).containsExactly(new Neighbour(uri("b"), 360, Reason.RELATED, 0));
        assertThat(around("b")).containsExactly(new Neighbour(uri("a"), 360, Reason.RELATED, 0));
    }

    @Test
    void relatedSkillsThatAlwaysGoTogetherReachTheTop() {
        skills("a", "b", "c");
        facts.related(uri("a"), uri("b"));
        occupation("a", "b");
        assertThat(around("a")).containsExactly(new Neighbour(uri("b"), 490, Reason.RELATED, 1));
    }

    @Test
    void aSmallGroupSaysMoreThanALargeOne() {
        skills("a", "b", "c", "x1", "x2", "x3", "x4", "x5", "x6");
        group("small", "a", "b", "c");
        group("middle", "x1", "x2", "x3", "x4", "x5", "x6");
        assertThat(around("a")).allSatisfy(neighbour -> {
            assertThat(neighbour.similarity()).isEqualTo(203);
            assertThat(neighbour.reason()).isEqualTo(Reason.SAME_GROUP);
        });
        assertThat(around("x1")).extracting(Neighbour::similarity).containsOnly(101);
    }

    @Test
    void aLargeGroupSaysNothing() {
        String[] names = IntStream.range(0, 12).mapToObj(number -> "x" + number).toArray(String[]::new);
        skills(names);
        group("large", names);
        assertThat(around("x0")).isEmpty();
    }

    @Test
    void skillsThatOccupationsAskTogetherResembleEachOther() {
        skills("a", "b", "c");
        IntStream.range(0, 4).forEach(number -> occupation("a", "b"));
        occupation("c");
        assertThat(around("a")).containsExactly(new Neighbour(uri("b"), 230, Reason.TOGETHER_IN_OCCUPATIONS, 4));
    }

    @Test
    void oneSharedOccupationSaysNothing() {
        skills("a", "b");
        occupation("a", "b");
        assertThat(around("a")).isEmpty();
    }

    @Test
    void optionalSkillsCountLess() {
        skills("a", "b", "c");
        for (int number = 0; number < 4; number++) {
            facts.occupation(List.of(new SkillLink(uri("a"), true), new SkillLink(uri("b"), number < 2)));
        }
        assertThat(around("a").getFirst().similarity()).isBetween(194, 229);
    }

    @Test
    void whatEverybodyAsksForIsNobodysNeighbour() {
        skills("a");
        facts.skill(uri("work-together"), false, 250);
        IntStream.range(0, 9).forEach(number -> occupation("a", "work-together"));
        assertThat(around("a")).isEmpty();
        assertThat(around("work-together")).isEmpty();
    }

    @Test
    void transversalSkillsOnlyHaveRelatedNeighbours() {
        facts.skill(uri("polish"), true, 1000);
        facts.skill(uri("arabic"), true, 1000);
        facts.skill(uri("ukrainian"), true, 1000);
        group("languages", "polish", "arabic", "ukrainian");
        facts.related(uri("polish"), uri("ukrainian"));
        assertThat(around("polish")).extracting(Neighbour::skill).containsExactly(uri("ukrainian"));
        assertThat(around("arabic")).isEmpty();
    }

    @Test
    void keepsTenAndOrdersEquallySimilarOnesByUri() {
        String[] names =
                IntStream.range(10, 25).mapToObj(number -> "x" + number).toArray(String[]::new);
        skills(names);
        for (String name : names) {
            facts.related(uri("x10"), uri(name));
        }
        assertThat(around("x10"))
                .extracting(neighbour -> neighbour.skill().localName())
                .containsExactly("x11", "x12", "x13", "x14", "x15", "x16", "x17", "x18", "x19", "x20");
    }

    @Test
    void leavesOutWhatIsNoSkillAnyMore() {
        skills("a");
        facts.related(uri("a"), uri("retired"));
        assertThat(around("a")).isEmpty();
    }

    private List<Neighbour> around(String name) {
        return new Similarities(facts).around(uri(name));
    }

    private void skills(String... names) {
        Arrays.stream(names).forEach(name -> facts.skill(uri(name), false, 1000));
    }

    private void group(String group, String... names) {
        Arrays.stream(names).forEach(name -> facts.group(uri(name), uri(group)));
    }

    private void occupation(String... names) {
        facts.occupation(
                Arrays.stream(names).map(name -> new SkillLink(uri(name), true)).toList());
    }

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + name);
    }
}
