package nl.talentpas.skills.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.skills.VocabularyLoads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class VocabularyViewTests extends ViewTests {

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private VocabularyLoads loads;

    @Test
    void administratorSeesWhatWasLoaded() {
        open("beheer/vaardigheden");
        assertThat(_get(NativeTable.class, spec -> spec.withId("concept-counts"))
                        .getBody()
                        .getRowCount())
                .isEqualTo(5);
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("Er waren geen problemen.");
    }

    @Test
    void administratorSearchesAndGetsAnswersTypeByType() {
        open("beheer/vaardigheden");
        _setValue(_get(TextField.class, spec -> spec.withId("concept-search")), "heftruck");
        Div results = _get(Div.class, spec -> spec.withId("concept-results"));
        assertThat(_find(results, H2.class)).extracting(H2::getText).contains("Vaardigheid", "Beroep", "Taak");
        assertThat(_find(results, Anchor.class)).extracting(Anchor::getText).contains("Rijden met een heftruck");
    }

    @Test
    void aSearchWithoutAnswersSaysSo() {
        open("beheer/vaardigheden?zoek=xqzwvjk");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Niets gevonden. Probeer een ander woord.");
    }

    @Test
    void aConceptHasAnAddressAndShowsBothLanguagesAndItsRelations() {
        open("beheer/vaardigheden?zoek=heftruck&begrip=https%3A%2F%2Ftalentpas.nl%2Fid%2Fskill%2Fdrive-forklift");
        Div details = _get(Div.class, spec -> spec.withId("concept-details"));
        assertThat(_find(details, H3.class))
                .extracting(H3::getText)
                .contains(
                        "Woorden (nl)",
                        "Woorden (en)",
                        "Beroepen waarin dit voorkomt",
                        "Staat in de groep",
                        "Lijkt op");
        assertThat(_find(details, Span.class)).extracting(Span::getText).contains("heftruck besturen");
        assertThat(_find(details, Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.contains("zoek=heftruck&begrip=") && href.contains("forklift-driver"));
    }

    @Test
    void anAddressThatSomebodyInventedOpensNoConcept() {
        for (String made : List.of("onzin", "https://example.org/none", "x".repeat(300), "%20", "a%22b")) {
            open("beheer/vaardigheden?begrip=" + made);
            assertThat(_get(Div.class, spec -> spec.withId("concept-details")).getComponentCount())
                    .isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseMaySeeIt(Role role) {
        signIn(SignIn.as(TestAccounts.make(accounts, role), role));
        UI.getCurrent().navigate(ConceptAddress.PATH);
        _assertNone(VocabularyView.class);
        assertThatThrownBy(loads::last).isInstanceOf(AccessDeniedException.class);
    }

    private void open(String address) {
        AccountId admin = TestAccounts.make(accounts, Role.ADMIN);
        signIn(SignIn.as(admin, Role.ADMIN));
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
