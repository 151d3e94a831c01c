package nl.talentpas.passport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.ExperienceId;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.PassportService;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.skills.picker.FoundInText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExperienceViewTests extends ViewTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private PassportService passports;

    @Autowired
    private PassportCatalogue catalogue;

    @Autowired
    private Vocabulary vocabulary;

    private final AccountId owner = AccountId.next();
    private Concept occupation;
    private ConceptUri firstTask;

    @BeforeEach
    void signIn() {
        signIn(SignIn.as(owner, Role.RESIDENT));
        occupation = vocabulary.all(ConceptType.OCCUPATION).iterator().next();
        firstTask = vocabulary.tasksOf(occupation.uri()).getFirst().task();
    }

    @Test
    void somebodyTellsOfWorkScreenByScreen() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        assertThat(question()).isEqualTo("Wat heb je gedaan?");

        tap("Werk");
        assertThat(question()).isEqualTo("Welk werk deed je?");
        pick(occupation);
        assertThat(title().getValue()).isEqualToIgnoringCase(occupation.preferred(DUTCH));

        onward();
        assertThat(question()).isEqualTo("Waar en wanneer was het?");
        _setValue(_get(TextField.class, spec -> spec.withId("where")), "Bakkerij Test");
        month("from").setValue(YearMonth.of(2020, 3));
        _setValue(_get(Checkbox.class), true);

        onward();
        assertThat(question()).isEqualTo("Wat deed je daar?");
        assertThat(_find(Component.class, spec -> spec.withAttribute("data-testid", "task")))
                .hasSameSizeAs(vocabulary.tasksOf(occupation.uri()));
        answer(firstTask, "Graag");

        onward();
        assertThat(question()).isEqualTo("Dit kun je dus ook");
        assertThat(catalogue.find(owner).orElseThrow().skills()).isEmpty();
        onward();

        assertThat(question()).isEqualTo("Mijn paspoort");
        Experience kept = kept().experiences().getFirst();
        assertThat(kept.kind()).isEqualTo(ExperienceKind.WORK);
        assertThat(kept.concept()).isEqualTo(occupation.uri());
        assertThat(kept.where()).isEqualTo("Bakkerij Test");
        assertThat(kept.from()).isEqualTo(YearMonth.of(2020, 3));
        assertThat(kept.goesOn()).isTrue();
        assertThat(kept.tasks()).containsExactly(firstTask);
        assertThat(kept().tasks()).singleElement().satisfies(claim -> {
            assertThat(claim.can()).isTrue();
            assertThat(claim.wanting()).isEqualTo(Wanting.GLADLY);
        });
        assertThat(kept().skills()).isNotEmpty().allMatch(claim -> claim.level() == Level.INDEPENDENT);
    }

    @Test
    void skillsFollowOnlyWhenThePersonSaysYes() {
        tellUpToTheSkills();

        _click(_get(Button.class, spec -> spec.withText("Nee, alleen de taken")));

        assertThat(kept().tasks()).hasSize(1);
        assertThat(kept().skills()).isEmpty();
    }

    @Test
    void aSkillCanBeChangedOrRefused() {
        tellUpToTheSkills();
        List<Component> rows = _find(Component.class, spec -> spec.withAttribute("data-testid", "skill"));

        _click(_get(rows.getFirst(), Button.class, spec -> spec.withText("Ik leer het nog")));
        rows.stream().skip(1).forEach(row -> _click(_get(row, Button.class, spec -> spec.withText("Klopt niet"))));
        onward();

        assertThat(kept().skills())
                .singleElement()
                .satisfies(claim -> assertThat(claim.level()).isEqualTo(Level.LEARNING));
    }

    @Test
    void ownWordsAreEnoughAndOtherTasksAreSearched() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Hobby of sport");
        _setValue(title(), "Postzegels ruilen");
        onward();
        onward();
        Concept task = vocabulary.get(firstTask);

        pick(task);
        onward();
        _click(_get(Button.class, spec -> spec.withText("Nee, alleen de taken")));

        Experience kept = kept().experiences().getFirst();
        assertThat(kept.title()).isEqualTo("Postzegels ruilen");
        assertThat(kept.concept()).isNull();
        assertThat(kept.from()).isNull();
        assertThat(kept.tasks()).containsExactly(firstTask);
    }

    @Test
    void ownWordsProposeTasksAndSkillsToSayYesTo() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Werk");
        _setValue(title(), "Bij een klein bedrijf");
        onward();
        _setValue(_get(TextArea.class, spec -> spec.withId("note")), "Ik was drie jaar orderpicker.");
        onward();

        List<Button> yes = buttons("accept-found");
        assertThat(yes).isNotEmpty();
        yes.forEach(button -> _click(button));
        onward();
        assertThat(kept().skills()).isEmpty();
        onward();

        Experience kept = kept().experiences().getFirst();
        assertThat(kept.tasks()).isNotEmpty();
        assertThat(kept.tasks().size() + kept().skills().size()).isGreaterThanOrEqualTo(yes.size());
    }

    @Test
    void aSkillInOnesOwnWordsIsTakenBackOrKeptWithoutAnyTask() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Hobby of sport");
        _setValue(title(), "Klussen");
        onward();
        onward();
        _setValue(_get(_get(FoundInText.class), TextArea.class), "Ik kan metselen");
        _click(buttons("read-text").getFirst());
        _click(buttons("accept-found").getFirst());
        _click(buttons("undo-found").getFirst());
        _click(buttons("accept-found").getFirst());
        onward();
        assertThat(question()).isEqualTo("Dit kun je dus ook");
        onward();
        assertThat(kept().skills()).isNotEmpty();
    }

    @Test
    void theStoryIsStillThereAfterGoingBack() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Hobby of sport");
        _setValue(title(), "Klussen");
        onward();
        onward();
        _setValue(_get(_get(FoundInText.class), TextArea.class), "Ik kan metselen");
        UI.getCurrent().navigate(PassportNavigation.newExperience(), QueryParameters.of("stap", "3"));
        onward();
        assertThat(_get(_get(FoundInText.class), TextArea.class).getValue()).isEqualTo("Ik kan metselen");
        assertThat(buttons("accept-found")).isNotEmpty();
    }

    @Test
    void nothingIsLostByGoingBack() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Cursus");
        _setValue(title(), "Lassen");
        onward();

        UI.getCurrent().navigate(PassportNavigation.newExperience(), QueryParameters.of("stap", "2"));

        assertThat(title().getValue()).isEqualTo("Lassen");
    }

    @Test
    void aScreenThatNeedsEarlierAnswersLeadsToThem() {
        UI.getCurrent().navigate(PassportNavigation.newExperience(), QueryParameters.of("stap", "4"));
        assertThat(question()).isEqualTo("Wat heb je gedaan?");

        UI.getCurrent().navigate(PassportNavigation.newExperience(), QueryParameters.of("stap", "zes"));
        assertThat(question()).isEqualTo("Wat heb je gedaan?");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Werk");
        onward();
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage()).isEqualTo("Schrijf in een paar woorden wat je deed.");
    }

    @Test
    void monthsThatMakeNoSenseAreRefusedInWords() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Werk");
        _setValue(title(), "Inpakker");
        onward();

        month("from").setValue(YearMonth.of(2022, 5));
        onward();
        assertThat(month("until").getErrorMessage()).startsWith("Kies tot wanneer");

        month("until").setValue(YearMonth.of(2021, 5));
        onward();
        assertThat(month("until").getErrorMessage()).startsWith("Dit is eerder dan het begin");
        assertThat(month("until").getValue()).isEqualTo(YearMonth.of(2021, 5));

        month("until").setValue(YearMonth.of(2023, 5));
        onward();
        assertThat(question()).isEqualTo("Wat deed je daar?");
    }

    @Test
    void anExperienceIsReadAndChanged() {
        Experience before = keep("Magazijn");
        UI.getCurrent().navigate(PassportNavigation.experience(before.id()));
        assertThat(question()).isEqualTo("Magazijn");

        UI.getCurrent().navigate(PassportNavigation.experience(before.id()), QueryParameters.of("stap", "2"));
        _setValue(title(), "Magazijn Noord");
        onward();

        assertThat(question()).isEqualTo("Magazijn Noord");
        assertThat(kept().experiences()).singleElement().satisfies(after -> {
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.title()).isEqualTo("Magazijn Noord");
            assertThat(after.tasks()).isEqualTo(before.tasks());
        });
    }

    @Test
    void anExperienceIsTakenAwayAndComesBackWithUndo() {
        Experience before = keep("Magazijn");
        UI.getCurrent().navigate(PassportNavigation.experience(before.id()));

        _click(_get(Button.class, spec -> spec.withText("Haal weg uit mijn paspoort")));
        assertThat(question()).isEqualTo("Mijn paspoort");
        assertThat(kept().experiences()).isEmpty();

        _click(_find(Button.class, spec -> spec.withAttribute("data-testid", "undo"))
                .getLast());
        assertThat(kept().experiences()).containsExactly(before);
    }

    @Test
    void anotherResidentsExperienceLooksLikeOneThatIsNotThere() {
        Experience theirs = keep("Geheim");
        signIn(SignIn.as(AccountId.next(), Role.RESIDENT));

        UI.getCurrent().navigate(PassportNavigation.experience(theirs.id()));
        assertNotThere();

        UI.getCurrent().navigate(PassportNavigation.experience(theirs.id()), QueryParameters.of("stap", "2"));
        assertNotThere();

        UI.getCurrent().navigate(PassportNavigation.experience(ExperienceId.next()));
        assertNotThere();

        UI.getCurrent().navigate("paspoort/ervaring/geen-nummer");
        assertNotThere();
    }

    private void tellUpToTheSkills() {
        UI.getCurrent().navigate(PassportNavigation.newExperience());
        tap("Werk");
        pick(occupation);
        onward();
        onward();
        answer(firstTask, "Kan ik");
        onward();
    }

    private Experience keep(String title) {
        var experience = new Experience(
                ExperienceId.next(),
                ExperienceKind.WORK,
                title,
                occupation.uri(),
                "",
                null,
                null,
                "",
                List.of(firstTask));
        passports.keep(owner, experience);
        return experience;
    }

    private PassportDetails kept() {
        return catalogue.find(owner).orElseThrow();
    }

    private static String question() {
        return _get(H1.class).getText();
    }

    private static TextField title() {
        return _get(TextField.class, spec -> spec.withId("experience-title"));
    }

    private static MonthField month(String id) {
        return _get(MonthField.class, spec -> spec.withId(id));
    }

    private static void tap(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void onward() {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "onward")));
    }

    private static void pick(Concept concept) {
        _setValue(
                _get(TextField.class, spec -> spec.withAttribute("data-testid", "concept-search")),
                concept.plain(DUTCH));
        _click(_find(
                        NativeButton.class,
                        spec -> spec.withAttribute("data-id", concept.uri().uri()))
                .getFirst());
    }

    private static void answer(ConceptUri task, String answer) {
        Component card = _get(
                Component.class,
                spec -> spec.withAttribute("data-testid", "task").withAttribute("data-id", task.uri()));
        _click(_get(card, Button.class, spec -> spec.withText(answer)));
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
