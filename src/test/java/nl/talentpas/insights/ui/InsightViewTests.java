package nl.talentpas.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.insights.InsightService;
import nl.talentpas.matching.Scene;
import nl.talentpas.uikit.BarChart;
import nl.talentpas.uikit.Card;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

class InsightViewTests extends ViewTests {

    @Autowired
    private InsightService insights;

    @Autowired
    private Scene scene;

    @Test
    void aPolicyOfficerReadsSentencesAChartAndATable() {
        IntStream.range(0, 10).forEach(i -> scene.resident(2, true));
        ReflectionTestUtils.invokeMethod(insights, "count");
        signIn(SignIn.as(AccountId.next(), Role.POLICY));
        UI.getCurrent().navigate(InsightView.class);
        assertThat(_get(Card.class, spec -> spec.withId("insight-story"))
                        .getElement()
                        .getTextRecursively())
                .isNotBlank();
        _assertOne(BarChart.class);
        assertThat(_get(Grid.class, spec -> spec.withId("balance")).getColumns())
                .hasSize(4);
    }

    @Test
    void theTableCanBeTakenAlongAsCsv() {
        IntStream.range(0, 10).forEach(i -> scene.resident(1, true));
        ReflectionTestUtils.invokeMethod(insights, "count");
        signIn(SignIn.as(AccountId.next(), Role.POLICY));
        assertThat(BalanceCsv.write(insights.region(), Locale.of("nl")))
                .startsWith("uri,skill,wanted,offered,gap")
                .contains(scene.skills().getFirst().uri());
    }

    @Test
    void aResidentIsRefused() {
        signIn(SignIn.as(AccountId.next(), Role.RESIDENT));
        UI.getCurrent().navigate(InsightView.class);
        assertNotForMe();
        assertThat(_find(Grid.class)).isEmpty();
    }
}
