package nl.talentpas.passport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// The tab "Kan", and what the three tabs share.
class PassportViewTests extends ViewTests {

    @Autowired
    private PassportService passports;

    @Autowired
    private PassportCatalogue catalogue;

    @Autowired
    private Vocabulary vocabulary;

    private final AccountId owner = AccountId.next();
    private Concept skill;
    private Concept task;

    @BeforeEach
    void signIn() {
        signIn(SignIn.as(owner, Role.RESIDENT));
        skill = vocabulary.all(ConceptType.SKILL).iterator().next();
        task = vocabulary.all(ConceptType.TASK).iterator().next();
    }

    @Test
    void anEmptyPassportExplainsItselfAndOffersTheFirstStep() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Mijn paspoort");
        assertThat(_get(Anchor.class, spec -> spec.withId("next-step")).getHref())
                .isEqualTo("paspoort/ervaring/nieuw");
        assertThat(_find(Paragraph.class).stream().map(Paragraph::getText))
                .anyMatch(text -> text.startsWith("Hier staat nog niets"))
                .anyMatch(text -> text.startsWith("Nog niets. Voeg toe wat je kunt"));
    }

    @Test
    void aSkillIsFoundByWordsAndAdded() {
        open();
        Component card = _get(SkillsCard.class);

        _setValue(_get(card, TextField.class), skill.plain(UI.getCurrent().getLocale()));
        _click(_find(card, NativeButton.class).getFirst());

        assertThat(kept().skills()).containsExactly(new SkillClaim(skill.uri(), Level.INDEPENDENT, null));
        assertThat(_get(card, TextField.class).getValue()).isEmpty();
        assertThat(rows(card)).hasSize(1);

        _click(undo());
        assertThat(kept().skills()).isEmpty();
    }

    @Test
    void addingTheSameSkillTwiceChangesNothing() {
        passports.claim(owner, new SkillClaim(skill.uri(), Level.TEACHING, null));
        open();
        Component card = _get(SkillsCard.class);

        _setValue(_get(card, TextField.class), skill.plain(UI.getCurrent().getLocale()));
        _click(_find(card, NativeButton.class).getFirst());

        assertThat(kept().skills()).containsExactly(new SkillClaim(skill.uri(), Level.TEACHING, null));
    }

    @Test
    void theLevelIsChangedByTapping() {
        passports.claim(owner, new SkillClaim(skill.uri(), Level.INDEPENDENT, Wanting.NEUTRAL));
        open();
        Component row = rows(_get(SkillsCard.class)).getFirst();

        _click(_get(row, NativeButton.class));
        _click(_get(row, Button.class, spec -> spec.withText("Ik kan het anderen leren")));

        assertThat(kept().skills()).containsExactly(new SkillClaim(skill.uri(), Level.TEACHING, Wanting.NEUTRAL));
        assertThat(_find(row, Span.class)).extracting(Span::getText).contains("kan het anderen leren");
    }

    @Test
    void theHeartSaysGladlyAndTakesItBack() {
        passports.claim(owner, new SkillClaim(skill.uri(), Level.INDEPENDENT, null));
        open();
        Component row = rows(_get(SkillsCard.class)).getFirst();

        _click(button(row, "heart"));
        assertThat(kept().skills().getFirst().wanting()).isEqualTo(Wanting.GLADLY);
        assertThat(button(row, "heart").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        _click(button(row, "heart"));
        assertThat(kept().skills().getFirst().wanting()).isNull();
    }

    @Test
    void aSkillIsTakenAwayAndComesBackWithUndo() {
        var claim = new SkillClaim(skill.uri(), Level.WITH_HELP, Wanting.GLADLY);
        passports.claim(owner, claim);
        open();

        _click(button(rows(_get(SkillsCard.class)).getFirst(), "remove"));
        assertThat(kept().skills()).isEmpty();

        _click(undo());
        assertThat(kept().skills()).containsExactly(claim);
        assertThat(rows(_get(SkillsCard.class))).hasSize(1);
    }

    @Test
    void aTaskIsMarkedAsNotYetAndTakenAway() {
        passports.claim(owner, new TaskClaim(task.uri(), true, null));
        open();
        Component row = rows(_get(TasksCard.class)).getFirst();

        _click(_get(row, NativeButton.class));
        _click(_get(row, Button.class, spec -> spec.withAttribute("data-id", "false")));
        assertThat(kept().tasks()).containsExactly(new TaskClaim(task.uri(), false, null));

        _click(button(rows(_get(TasksCard.class)).getFirst(), "remove"));
        assertThat(kept().tasks()).isEmpty();
        _click(undo());
        assertThat(kept().tasks()).hasSize(1);
    }

    @Test
    void consentIsGivenShownWithItsDateAndWithdrawn() {
        open();

        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "consent-yes")));
        assertThat(kept().matchable()).isTrue();
        assertThat(_get(Paragraph.class, spec -> spec.withId("consent-given")).getText())
                .startsWith("Je zei ja op ");

        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "consent-withdraw")));
        assertThat(kept().matchable()).isFalse();
        _assertNone(Paragraph.class, spec -> spec.withId("consent-given"));
    }

    @Test
    void sayingNoChangesNothing() {
        open();

        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "consent-no")));

        assertThat(kept().matchable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYER", "COACH", "POLICY", "ADMIN"})
    void othersAreRefused(Role role) {
        signIn(SignIn.as(AccountId.next(), role));

        for (String path : List.of("paspoort", "paspoort/wil", "paspoort/ben", "paspoort/ervaring/nieuw")) {
            UI.getCurrent().navigate(path);
            assertNotForMe();
        }
    }

    private static void open() {
        UI.getCurrent().navigate(PassportView.class);
    }

    private PassportDetails kept() {
        return catalogue.find(owner).orElseThrow();
    }

    private static List<ClaimRow> rows(Component card) {
        return _find(card, ClaimRow.class);
    }

    private static Button button(Component within, String testId) {
        return _get(within, Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static Button undo() {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", "undo"))
                .getLast();
    }
}
