package nl.talentpas.skills.crosswalk.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.crosswalk.OtherSource;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.skills.load.VocabularyImport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PairsViewTests extends ViewTests {

    @Autowired
    private AccountCatalogue accounts;

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
    }

    @Test
    void administratorSeesBothSidesAndWhy() {
        open("beheer/koppelingen");
        Component card = card();
        assertThat(_find(card, H2.class)).hasSize(2);
        assertThat(card.getElement().getTextRecursively())
                .contains("Vaardigheid", "Startlijst", "Rijden met een heftruck", "Heftruck besturen");
        assertThat(_find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Allebei heten ze: heftruck besturen.", "Een vorkheftruck bedienen.");
    }

    @Test
    void administratorAcceptsAndTakesItBack() {
        open("beheer/koppelingen");
        Component card = card();
        _click(button(card, "accept"));
        assertThat(vocabulary.sameAs(OtherSource.FORKLIFT)).containsExactly(source.forklift());
        assertThat(_find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Deze twee tellen nu als één.");
        _click(button(card, "undo"));
        assertThat(vocabulary.sameAs(OtherSource.FORKLIFT)).isEmpty();
        button(card, "accept");
    }

    @Test
    void administratorRejectsAndFindsItAmongTheRejected() {
        open("beheer/koppelingen");
        _click(button(card(), "reject"));
        open("beheer/koppelingen?stand=REJECTED&zeker=70&soort=SKILL");
        assertThat(_get(Select.class, spec -> spec.withId("pair-state")).getValue())
                .isEqualTo(PairState.REJECTED);
        _click(button(card(), "undo"));
    }

    @Test
    void nothingThatWasAskedForSaysSo() {
        open("beheer/koppelingen");
        @SuppressWarnings("unchecked")
        Select<PairState> state = _get(Select.class, spec -> spec.withId("pair-state"));
        _setValue(state, PairState.ACCEPTED);
        assertThat(_find(H2.class))
                .extracting(title -> title.getElement().getTextRecursively())
                .contains("Er is nog niets aangenomen");
    }

    @Test
    void withoutASecondSourceThePageTellsWhatToDo() {
        source.remove();
        open("beheer/koppelingen");
        assertThat(_find(H2.class))
                .extracting(title -> title.getElement().getTextRecursively())
                .contains("Er zijn nu geen voorstellen");
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMaySeeIt(Role role) {
        signIn(SignIn.as(TestAccounts.make(accounts, role), role));
        UI.getCurrent().navigate(PairsView.PATH);
        _assertNone(PairsView.class);
    }

    private Component card() {
        return _find(PairCard.class).stream()
                .filter(card -> _find(card, Button.class).stream()
                        .anyMatch(button -> button.getAriaLabel().orElse("").contains("heftruck besturen")))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(Component card, String handle) {
        return _get(card, Button.class, spec -> spec.withAttribute("data-testid", handle));
    }

    private void open(String address) {
        signIn(SignIn.as(TestAccounts.make(accounts, Role.ADMIN), Role.ADMIN));
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
