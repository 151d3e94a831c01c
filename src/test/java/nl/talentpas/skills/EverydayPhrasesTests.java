package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people really type, against our own vocabulary: see search/README.md beside the phrases.
@IntegrationTest
class EverydayPhrasesTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private ConceptSearch search;

    @Autowired
    private Vocabulary vocabulary;

    private record Phrase(String words, ConceptUri answer, ConceptType type, String half) {}

    @Test
    void nineOutOfTenPhrasesFindTheirConceptAmongTheFirstFive() throws IOException {
        List<Phrase> measured = phrases().stream()
                .filter(phrase -> phrase.half().equals("measure"))
                .toList();
        List<Phrase> missed =
                measured.stream().filter(phrase -> !isFound(phrase)).toList();
        assertThat(measured).hasSizeGreaterThan(150);
        assertThat(missed.size()).isLessThanOrEqualTo(measured.size() / 10);
    }

    @Test
    void everyPhraseHasAnAnswerOfItsTypeAndIsNoLabelOfIt() throws IOException {
        assertThat(phrases()).allSatisfy(phrase -> {
            Concept answer = vocabulary.get(phrase.answer());
            assertThat(answer.type()).isEqualTo(phrase.type());
            assertThat(answer.preferred(DUTCH)).isNotEqualToIgnoringCase(phrase.words());
            assertThat(answer.plain(DUTCH)).isNotEqualToIgnoringCase(phrase.words());
            assertThat(answer.alternatives(DUTCH)).noneMatch(label -> label.equalsIgnoreCase(phrase.words()));
        });
    }

    @Test
    void bothHalvesAreOfASizeAndNoPhraseIsInBoth() throws IOException {
        List<Phrase> phrases = phrases();
        long tuned =
                phrases.stream().filter(phrase -> phrase.half().equals("tune")).count();
        assertThat(tuned).isBetween(phrases.size() / 2 - 5L, phrases.size() / 2 + 5L);
        assertThat(phrases).extracting(Phrase::words).doesNotHaveDuplicates();
    }

    private boolean isFound(Phrase phrase) {
        return search.search(phrase.words(), DUTCH, Set.of(phrase.type()), 5).stream()
                .anyMatch(hit -> hit.concept().uri().equals(phrase.answer()));
    }

    private static List<Phrase> phrases() throws IOException {
        var in = Objects.requireNonNull(EverydayPhrasesTests.class.getResourceAsStream("/search/everyday-nl.csv"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Phrase(
                            row.getField("phrase"),
                            new ConceptUri(row.getField("answer")),
                            ConceptType.valueOf(row.getField("type").toUpperCase(Locale.ROOT)),
                            row.getField("set")))
                    .toList();
        }
    }
}
