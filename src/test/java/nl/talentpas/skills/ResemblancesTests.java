package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What resembles what is computed once per vocabulary.
abstract class ResemblancesTests {

    private static final ConceptUri SAW = new ConceptUri("https://example.org/saw");
    private static final ConceptUri PLANE = new ConceptUri("https://example.org/plane");

    @Autowired
    private Resemblances resemblances;

    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void theSecondTimeItIsReadWithItsReason() {
        String vocabulary = UUID.randomUUID().toString();
        Map<ConceptUri, List<Neighbour>> first = resemblances.of(vocabulary, this::compute);

        Map<ConceptUri, List<Neighbour>> second = resemblances.of(vocabulary, this::compute);

        assertThat(computed).hasValue(1);
        assertThat(first.get(SAW)).containsExactly(new Neighbour(PLANE, 360, Neighbour.Reason.RELATED, 0));
        assertThat(second).containsEntry(SAW, first.get(SAW)).containsEntry(PLANE, first.get(PLANE));
    }

    @Test
    void anotherVocabularyIsComputedAnew() {
        resemblances.of(UUID.randomUUID().toString(), this::compute);
        resemblances.of(UUID.randomUUID().toString(), this::compute);

        assertThat(computed).hasValue(2);
    }

    private Similarities compute() {
        computed.incrementAndGet();
        var facts = new Similarities.Facts();
        facts.skill(SAW, false, 1000);
        facts.skill(PLANE, false, 1000);
        facts.related(SAW, PLANE);
        return new Similarities(facts);
    }
}
