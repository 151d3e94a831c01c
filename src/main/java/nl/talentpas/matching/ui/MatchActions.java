package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.InterestService;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.beans.factory.ObjectProvider;

/// What a person can do about a match: put a line right, or talk about it with their coach.
@org.springframework.stereotype.Component
class MatchActions {

    private final PassportService passports;
    private final InterestService interests;
    private final CurrentUser currentUser;
    private final ObjectProvider<CoachDirectory> coaches;
    private final Vocabulary vocabulary;

    MatchActions(
            PassportService passports,
            InterestService interests,
            CurrentUser currentUser,
            ObjectProvider<CoachDirectory> coaches,
            Vocabulary vocabulary) {
        this.passports = passports;
        this.interests = interests;
        this.currentUser = currentUser;
        this.coaches = coaches;
        this.vocabulary = vocabulary;
    }

    Component talkAbout(VacancyId vacancy) {
        UI ui = UI.getCurrent();
        String label = coachName()
                .map(name -> ui.getTranslation("matching.explanation.talk", name))
                .orElseGet(() -> ui.getTranslation("matching.explanation.talk-coach"));
        Button button = Buttons.primary(label, () -> {});
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            interests.show(vacancy);
            Toast.show(ui.getTranslation("matching.explanation.talk-done"));
        });
        button.setId("talk-about");
        return button;
    }

    private Optional<String> coachName() {
        return coaches.stream()
                .findFirst()
                .flatMap(directory -> directory.coachOf(currentUser.id()))
                .map(coach -> coach.name().first());
    }

    /// Asks how well the person can do this, stores the answer and tells.
    void correctLevel(ConceptUri skill, Runnable corrected) {
        AccountId me = currentUser.id();
        Optional<SkillClaim> claimed = claimOf(me, skill);
        var question = new AnswerDialog<>(title(skill), Arrays.asList(Level.values()), EnumText::key, level -> {
            passports.claim(
                    me,
                    new SkillClaim(
                            skill, level, claimed.map(SkillClaim::wanting).orElse(null)));
            corrected.run();
        });
        question.offer("matching.explanation.cannot", () -> {
            passports.dropSkill(me, skill);
            corrected.run();
        });
        question.open();
    }

    /// Asks how much the person wants this, stores the answer and tells.
    void correctWanting(ConceptUri concept, Runnable corrected) {
        AccountId me = currentUser.id();
        boolean task = vocabulary.get(concept).type() == ConceptType.TASK;
        new AnswerDialog<>(title(concept), List.of(Wanting.values()), EnumText::key, wanting -> {
                    if (task) {
                        passports.claim(me, new TaskClaim(concept, canDo(me, concept), wanting));
                    } else {
                        Level level =
                                claimOf(me, concept).map(SkillClaim::level).orElse(Level.LEARNING);
                        passports.claim(me, new SkillClaim(concept, level, wanting));
                    }
                    corrected.run();
                })
                .open();
    }

    private boolean canDo(AccountId me, ConceptUri task) {
        return passports.of(me).tasks().stream().anyMatch(claim -> claim.task().equals(task) && claim.can());
    }

    private Optional<SkillClaim> claimOf(AccountId me, ConceptUri skill) {
        return passports.of(me).skills().stream()
                .filter(claim -> claim.skill().equals(skill))
                .findFirst();
    }

    private String title(ConceptUri concept) {
        return vocabulary.get(concept).plain(UI.getCurrent().getLocale());
    }
}
