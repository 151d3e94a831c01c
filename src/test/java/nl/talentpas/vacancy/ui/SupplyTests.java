package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.terms.Licence;
import nl.talentpas.vacancy.SupplyEstimator.Gain;
import nl.talentpas.vacancy.SupplyEstimator.Sharing;
import nl.talentpas.vacancy.SupplyEstimator.Supply;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupplyTests extends VacancyPageTests {

    private static final ConceptUri PICK_ORDERS = new ConceptUri("https://talentpas.nl/id/skill/pick-orders");
    private static final Gain SKILL = new Gain(PICK_ORDERS, null, true, 9);
    private static final Gain LICENCE = new Gain(null, Licence.FORKLIFT, false, 22);

    @Autowired
    private Wording wording;

    private final List<Gain> applied = new ArrayList<>();

    @Test
    void saysHowManyFitAndWhatEachDemandCosts() {
        SupplyCard card = shown(new Supply(19, 60, List.of(LICENCE, SKILL), Sharing.UNKNOWN));

        assertThat(textOf(card))
                .contains("19")
                .contains("mensen in de regio passen nu")
                .contains("Boven 60% en binnen reisafstand")
                .contains("Zonder “Heftruckcertificaat”")
                .contains("+ 22")
                .contains("Hier laten leren")
                .contains("+ 9");
        assertThat(_find(card, ConceptMore.class)).hasSize(1);
        assertThat(_find(card, com.vaadin.flow.component.html.Paragraph.class, spec -> spec.withId("supply-advice")))
                .isEmpty();
    }

    @Test
    void tellsWhenTwoPeopleCanDoMoreOfTheWorkThanOne() {
        assertThat(textOf(shown(new Supply(1, 60, List.of(), new Sharing(6, 4, 6)))))
                .contains("Twee mensen samen kunnen nu 6 van de 6 taken doen")
                .contains("Eén persoon alleen kan er 4.");
        assertThat(textOf(shown(new Supply(1, 60, List.of(), new Sharing(6, 4, 4)))))
                .doesNotContain("Twee mensen samen");
    }

    @Test
    void aButtonAppliesTheGain() {
        shown(new Supply(19, 60, List.of(LICENCE, SKILL), Sharing.UNKNOWN));

        _click(named(com.vaadin.flow.component.button.Button.class, "apply-gain")
                .getLast());

        assertThat(applied).containsExactly(SKILL);
    }

    @Test
    void fewerThanThreeIsSaidHonestlyWithAdvice() {
        assertThat(textOf(shown(new Supply(1, 60, List.of(), Sharing.UNKNOWN))))
                .contains("mens in de regio past nu", "heel weinig");
        assertThat(textOf(shown(new Supply(0, 60, List.of(), Sharing.UNKNOWN)))).contains("past niemand");
    }

    @Test
    void demandsThatCostNobodyAreNotCalledTooStrict() {
        SupplyCard card = shown(new Supply(40, 60, List.of(new Gain(PICK_ORDERS, null, false, 0)), Sharing.UNKNOWN));

        assertThat(textOf(card)).contains("Geen eis houdt veel mensen tegen");
        assertThat(named(com.vaadin.flow.component.button.Button.class, "apply-gain"))
                .isEmpty();
    }

    @Test
    void theEditorCountsWithoutBeingAsked() {
        signInAsEmployer();
        var draft = stored(VacancyStatus.DRAFT);
        open(VacancyNavigation.editor(draft.id()));

        await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
            MockVaadin.clientRoundtrip(true);
            return !_find(Span.class, spec -> spec.withId("supply-count")).isEmpty();
        });
        assertThat(textOf(_get(SupplyCard.class))).contains("in de regio");
    }

    private SupplyCard shown(Supply supply) {
        var card = new SupplyCard(wording, applied::add);
        UI.getCurrent().add(card);
        card.show(supply);
        return card;
    }
}
