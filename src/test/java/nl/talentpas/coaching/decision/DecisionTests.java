package nl.talentpas.coaching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTests {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final DecisionReason WHY = new DecisionReason("Omdat het zo is");

    @Test
    void notNowComesBackAfterThirtyDays() {
        Decision decision = of(DecisionKind.NOT_NOW);
        assertThat(decision.setsAside(NOON)).isTrue();
        assertThat(decision.setsAside(NOON.plus(Duration.ofDays(30)).minusSeconds(1)))
                .isTrue();
        assertThat(decision.setsAside(NOON.plus(Duration.ofDays(30)))).isFalse();
    }

    @Test
    void noFitStays() {
        assertThat(of(DecisionKind.NO_FIT).setsAside(NOON.plus(Duration.ofDays(4000))))
                .isTrue();
    }

    @Test
    void forwardingSetsNobodyAsideAndIsNotTakenBackHere() {
        assertThat(of(DecisionKind.FORWARD).setsAside(NOON)).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> of(DecisionKind.FORWARD).revoke(NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "   negen   ", "123456789"})
    void aReasonOfAFewLettersIsNone(String words) {
        assertThat(DecisionReason.suffices(words)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionReason(words));
    }

    @Test
    void aReasonHasBetweenTenAndAThousandLettersWithoutTheBlanksAround() {
        assertThat(new DecisionReason("  1234567890 ").words()).isEqualTo("1234567890");
        assertThat(new DecisionReason("a".repeat(1000)).words()).hasSize(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> new DecisionReason("a".repeat(1001)));
    }

    private static Decision of(DecisionKind kind) {
        return new Decision(AccountId.next(), VacancyId.next(), AccountId.next(), kind, WHY, NOON);
    }
}
