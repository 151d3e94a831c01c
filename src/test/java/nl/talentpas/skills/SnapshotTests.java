package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.talentpas.skills.VocabularyStore.Entry;
import nl.talentpas.skills.VocabularyStore.Relation;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    @Test
    void anOccupationBelowAnotherStandsInTheGroupOfThatOne() {
        Snapshot snapshot = of(
                List.of(
                        entry("group", ConceptType.GROUP),
                        entry("baker", ConceptType.OCCUPATION),
                        entry("pastry-baker", ConceptType.OCCUPATION),
                        entry("cake-baker", ConceptType.OCCUPATION)),
                List.of(
                        broader("cake-baker", "pastry-baker"),
                        broader("pastry-baker", "baker"),
                        broader("baker", "group")));
        assertThat(snapshot.members(uri("group")))
                .extracting(Concept::uri)
                .containsExactlyInAnyOrder(uri("baker"), uri("pastry-baker"), uri("cake-baker"));
        assertThat(snapshot.group(uri("cake-baker"))).map(Concept::uri).contains(uri("group"));
    }

    @Test
    void occupationsThatStandBelowEachOtherStandNowhere() {
        Snapshot snapshot = of(
                List.of(entry("one", ConceptType.OCCUPATION), entry("other", ConceptType.OCCUPATION)),
                List.of(broader("one", "other"), broader("other", "one")));
        assertThat(snapshot.group(uri("one"))).isEmpty();
    }

    private static Snapshot of(List<Entry> entries, List<Relation> relations) {
        return new Snapshot("1", entries, relations, mock(Resemblances.class));
    }

    private static Entry entry(String name, ConceptType type) {
        var labels = Map.of("nl", new Labels(name, name, List.of(), ""));
        return new Entry(new Concept(uri(name), type, "test", labels, "", null, null), false, false, Optional.empty());
    }

    private static Relation broader(String subject, String object) {
        return new Relation(uri(subject), RelationKind.BROADER, uri(object), true);
    }

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + name);
    }
}
