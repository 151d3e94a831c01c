package nl.talentpas.skills;

import static nl.talentpas.skills.crosswalk.OtherSource.FORKLIFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.talentpas.IntegrationTest;
import nl.talentpas.skills.crosswalk.OtherSource;
import nl.talentpas.skills.load.VocabularyImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What another instance changes in the database is followed here.
@IntegrationTest
class VocabularyWatchTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private VocabularyWatch watch;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private VocabularyImport vocabularies;

    @Autowired
    private JdbcClient jdbc;

    private OtherSource source;

    @BeforeEach
    void loadAnotherSource() {
        source = new OtherSource(vocabularies, jdbc).load();
    }

    @AfterEach
    void takeItAway() {
        source.remove();
        watch.look();
    }

    @Test
    void aDecisionMadeElsewhereCountsHereUntilItIsTakenBackThere() {
        decideElsewhere("ACCEPTED");
        assertThat(vocabulary.sameAs(FORKLIFT)).isEmpty();
        watch.look();
        assertThat(vocabulary.sameAs(FORKLIFT)).containsExactly(source.forklift());
        assertThat(vocabulary.oneOf(source.forklift())).isEqualTo(FORKLIFT);
        decideElsewhere("PROPOSED");
        watch.look();
        assertThat(vocabulary.sameAs(FORKLIFT)).isEmpty();
        assertThat(vocabulary.oneOf(source.forklift())).isEqualTo(source.forklift());
    }

    @Test
    void anImportMadeElsewhereIsReadHere() {
        assertThat(vocabulary.isOutdated()).isFalse();
        jdbc.sql("update concept_label set preferred = 'heftruck elders' where concept_uri = ?")
                .param(source.forklift().uri())
                .update();
        jdbc.sql("update vocabulary_load set content_hash = 'elsewhere' where scheme = ?")
                .param(vocabulary.get(source.forklift()).scheme())
                .update();
        assertThat(vocabulary.isOutdated()).isTrue();
        watch.look();
        assertThat(vocabulary.get(source.forklift()).preferred(DUTCH)).isEqualTo("heftruck elders");
        assertThat(vocabulary.isOutdated()).isFalse();
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        Snapshot read = vocabulary.now();
        vocabulary.on(new VocabularyChanged(VocabularyChanged.ELSEWHERE));
        assertThat(vocabulary.now()).isSameAs(read);
    }

    private void decideElsewhere(String state) {
        int changed = jdbc.sql("update meaning_pair set state = :state where other_uri = :uri or one_uri = :uri")
                .param("state", state)
                .param("uri", source.forklift().uri())
                .update();
        assertThat(changed).isPositive();
    }
}
