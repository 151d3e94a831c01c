package nl.talentpas.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.talentpas.skills.crosswalk.OtherSource.FORKLIFT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.Scene;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.skills.crosswalk.Crosswalk;
import nl.talentpas.skills.crosswalk.MeaningPair;
import nl.talentpas.skills.crosswalk.OtherSource;
import nl.talentpas.skills.crosswalk.PairId;
import nl.talentpas.skills.crosswalk.PairSearch;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.skills.load.VocabularyImport;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A skill of one source, asked by the name that another source has for it.
class LinkedSkillsTests extends ViewTests {

    private static final String SAME = "Telt als hetzelfde als wat jij kunt: Rijden met een heftruck";

    @Autowired
    private Scene scene;

    @Autowired
    private MatchingService matching;

    @Autowired
    private Crosswalk crosswalk;

    @Autowired
    private VocabularyImport vocabularies;

    @Autowired
    private JdbcClient jdbc;

    private OtherSource source;
    private PairId pair;

    @BeforeEach
    void loadAnotherSource() {
        source = new OtherSource(vocabularies, jdbc).load();
        asAdministrator();
        pair = crosswalk.find(new PairSearch(PairState.PROPOSED, 0), 1000).stream()
                .filter(one -> one.other().uri().equals(source.forklift()))
                .map(MeaningPair::id)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void takeItAway() {
        asAdministrator();
        crosswalk.undo(pair);
        source.remove();
    }

    @Test
    void aClaimSatisfiesWhatIsAskedUnderAnotherNameAndSaysSoUntilThatIsTakenBack() {
        VacancyDetails vacancy = scene.vacancyAsking(List.of(source.forklift()));
        AccountId person = scene.resident(List.of(FORKLIFT), true);
        crosswalk.accept(pair);
        assertThat(line(person, vacancy)).satisfies(line -> {
            assertThat(line.met()).isEqualTo(Met.FULLY);
            assertThat(line.points()).isEqualTo(line.max());
            assertThat(line.asked().skill()).isEqualTo(source.forklift());
            assertThat(line.used()).isEqualTo(FORKLIFT);
        });
        assertThat(words(vacancy)).contains(SAME, "gekoppeld door de beheerder");
        asAdministrator();
        crosswalk.undo(pair);
        assertThat(line(person, vacancy).met()).isEqualTo(Met.NOT);
        assertThat(words(vacancy)).doesNotContain(SAME);
    }

    @Test
    void itWorksTheOtherWayRoundToo() {
        VacancyDetails vacancy = scene.vacancyAsking(List.of(FORKLIFT));
        AccountId person = scene.resident(List.of(source.forklift()), true);
        crosswalk.accept(pair);
        assertThat(line(person, vacancy).met()).isEqualTo(Met.FULLY);
        assertThat(matching.vacanciesFor(person, 500))
                .anyMatch(match -> match.vacancy().id().equals(vacancy.id())
                        && match.explanation().percent(Part.CAN) >= 99);
    }

    private SkillLine line(AccountId person, VacancyDetails vacancy) {
        signIn(SignIn.as(person, Role.RESIDENT));
        return (SkillLine)
                matching.explain(person, vacancy.id()).of(Part.CAN).findFirst().orElseThrow();
    }

    private static String words(VacancyDetails vacancy) {
        UI.getCurrent().navigate(MatchingNavigation.MATCHES);
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        return _get(Main.class).getElement().getTextRecursively();
    }

    private void asAdministrator() {
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
    }
}
