package nl.talentpas.skills.crosswalk;

import static nl.talentpas.skills.crosswalk.OtherSource.FORKLIFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditSearch;
import nl.talentpas.identity.AuditTrail;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.load.VocabularyImport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Proposing, deciding and taking back, on both databases.
abstract class CrosswalkTests {

    @Autowired
    private Crosswalk crosswalk;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private VocabularyImport vocabularies;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient jdbc;

    private OtherSource source;

    @BeforeEach
    void loadAnotherSource() {
        source = new OtherSource(vocabularies, jdbc).load();
        SignIn.now(AccountId.next(), Role.ADMIN);
    }

    @AfterEach
    void takeItAway() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        pair().ifPresent(pair -> crosswalk.undo(pair.id()));
        source.remove();
        SignIn.nobody();
    }

    @Test
    void aLoadProposesWhatIsCalledTheSame() {
        MeaningPair pair = pair().orElseThrow();
        assertThat(pair.state()).isEqualTo(PairState.PROPOSED);
        assertThat(pair.one().uri()).isEqualTo(FORKLIFT);
        assertThat(pair.other().uri()).isEqualTo(source.forklift());
        assertThat(pair.reason()).isEqualTo(PairReason.SAME_LABEL);
        assertThat(pair.confidence()).isGreaterThanOrEqualTo(900);
        assertThat(pair.detail()).isEqualTo("heftruck besturen");
        assertThat(vocabulary.sameAs(FORKLIFT)).isEmpty();
        assertThat(crosswalk.lastProposed()).isPresent();
    }

    @Test
    void proposingAgainChangesNothing() {
        assertThat(crosswalk.propose()).isZero();
    }

    @Test
    void acceptedTheTwoCountAsOneUntilItIsTakenBack() {
        String before = vocabulary.versionWithLinks();
        int rarity = vocabulary.rarity(FORKLIFT);
        List<Neighbour> neighbours = vocabulary.neighbours(FORKLIFT);
        assertThat(vocabulary.rarity(source.forklift())).isEqualTo(1000);
        PairId pair = pair().orElseThrow().id();
        crosswalk.accept(pair);
        assertThat(crosswalk.find(pair)).get().extracting(MeaningPair::state).isEqualTo(PairState.ACCEPTED);
        assertThat(vocabulary.sameAs(FORKLIFT)).containsExactly(source.forklift());
        assertThat(vocabulary.sameAs(source.forklift())).containsExactly(FORKLIFT);
        assertThat(vocabulary.rarity(source.forklift())).isEqualTo(rarity);
        assertThat(vocabulary.neighbours(source.forklift())).isEqualTo(neighbours);
        assertThat(vocabulary.versionWithLinks()).isNotEqualTo(before);
        crosswalk.undo(pair);
        assertThat(crosswalk.find(pair)).get().extracting(MeaningPair::state).isEqualTo(PairState.PROPOSED);
        assertThat(vocabulary.sameAs(FORKLIFT)).isEmpty();
        assertThat(vocabulary.versionWithLinks()).isEqualTo(before);
    }

    @Test
    void everyDecisionIsWrittenDown() {
        PairId pair = pair().orElseThrow().id();
        crosswalk.accept(pair);
        crosswalk.undo(pair);
        crosswalk.reject(pair);
        var newest = PageRequest.of(0, 50, Sort.by("happenedAt").descending());
        for (AuditAction action :
                List.of(AuditAction.MEANING_ACCEPTED, AuditAction.MEANING_UNDECIDED, AuditAction.MEANING_REJECTED)) {
            assertThat(audit.find(new AuditSearch(action, null, null), newest))
                    .anyMatch(line -> line.subject().equals(pair.toString())
                            && line.detail().contains(FORKLIFT.uri()));
        }
    }

    @Test
    void whatWasDecidedIsNeitherProposedAgainNorTakenAway() {
        PairId pair = pair().orElseThrow().id();
        crosswalk.reject(pair);
        crosswalk.propose();
        assertThat(crosswalk.find(pair)).get().extracting(MeaningPair::state).isEqualTo(PairState.REJECTED);
        crosswalk.accept(pair);
        assertThat(crosswalk.find(pair)).get().extracting(MeaningPair::state).isEqualTo(PairState.REJECTED);
        crosswalk.undo(pair);
        crosswalk.accept(pair);
        source.empty();
        assertThat(crosswalk.find(pair)).get().extracting(MeaningPair::state).isEqualTo(PairState.ACCEPTED);
        crosswalk.undo(pair);
        crosswalk.propose();
        assertThat(crosswalk.find(pair)).isEmpty();
    }

    @Test
    void onlyAsManyAndAsCertainAsAsked() {
        int all = crosswalk.count(new PairSearch(PairState.PROPOSED, 0));
        assertThat(crosswalk.find(new PairSearch(PairState.PROPOSED, 0), 1)).hasSize(1);
        assertThat(crosswalk.count(new PairSearch(PairState.PROPOSED, 1000))).isZero();
        assertThat(all).isPositive();
        assertThat(crosswalk.count(new PairSearch(PairState.PROPOSED, 0, ConceptType.SKILL)))
                .isPositive();
        assertThat(crosswalk.find(new PairSearch(PairState.PROPOSED, 0, ConceptType.TASK), 10))
                .isEmpty();
    }

    @Test
    void anybodyElseIsRefused() {
        var pair = new PairId(UUID.randomUUID());
        var asked = new PairSearch(PairState.PROPOSED, 0);
        for (Role role : Role.values()) {
            if (role != Role.ADMIN) {
                SignIn.now(AccountId.next(), role);
                List<ThrowingCallable> verbs = List.of(
                        () -> crosswalk.find(asked, 1),
                        () -> crosswalk.find(pair),
                        () -> crosswalk.count(asked),
                        () -> crosswalk.lastProposed(),
                        () -> crosswalk.propose(),
                        () -> crosswalk.proposeInBackground(() -> {}),
                        () -> crosswalk.accept(pair),
                        () -> crosswalk.reject(pair),
                        () -> crosswalk.undo(pair));
                assertThat(verbs)
                        .allSatisfy(verb -> assertThatThrownBy(verb).isInstanceOf(AccessDeniedException.class));
            }
        }
    }

    private Optional<MeaningPair> pair() {
        return List.of(PairState.values()).stream()
                .flatMap(state -> crosswalk.find(new PairSearch(state, 0), 10_000).stream())
                .filter(pair -> pair.other().uri().equals(source.forklift())
                        && pair.one().uri().equals(FORKLIFT))
                .findFirst();
    }
}
