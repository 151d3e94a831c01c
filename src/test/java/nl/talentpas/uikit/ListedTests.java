package nl.talentpas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ListedTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void onlyTheFirstBeginsWithACapital() {
        assertThat(Listed.of(List.of("Zwaar werk met je lijf", "Veel staan en lopen", "’s Avonds werken"), DUTCH))
                .isEqualTo("Zwaar werk met je lijf, veel staan en lopen, ’s avonds werken");
        assertThat(Listed.within(List.of("Titel", "Taken"), DUTCH)).isEqualTo("titel, taken");
    }

    @Test
    void whatIsWrittenInCapitalsStaysSo() {
        assertThat(Listed.of(List.of("Heftruckcertificaat", "VCA (veilig werken)", "EHBO-diploma"), DUTCH))
                .isEqualTo("Heftruckcertificaat, VCA (veilig werken), EHBO-diploma");
    }

    @Test
    void nothingAndTheShortestWordsAreFine() {
        assertThat(Listed.of(List.of(), DUTCH)).isEmpty();
        assertThat(Listed.of(List.of("a", "B"), DUTCH)).isEqualTo("A, B");
    }
}
