package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.VacancyMatch;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.passport.Completeness;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.passport.PassportService;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Meter;
import nl.talentpas.uikit.Row;
import org.springframework.stereotype.Component;

/// Makes the cards of a resident's home page.
@Component
class HomeCards {

    private static final int MATCHES = 3;

    private final PassportService passports;
    private final MatchingService matching;

    HomeCards(PassportService passports, MatchingService matching) {
        this.passports = passports;
        this.matching = matching;
    }

    /// The one step that helps most now; my matches when the passport is complete.
    Card nextStep(AccountId me) {
        Completeness completeness = passports.completenessOf(me);
        Completeness.Step step = completeness.next();
        UI ui = UI.getCurrent();
        var card = new Card(
                        new H2(ui.getTranslation(EnumText.key(step, "title"))),
                        new Paragraph(ui.getTranslation(EnumText.key(step, "why"))),
                        new Meter(ui.getTranslation("coaching.home.passport"), completeness.percent()))
                .withClass("soft");
        boolean done = step == Completeness.Step.DONE;
        card.add(new Row(Handles.testId(
                Buttons.primaryLink(
                        ui.getTranslation(done ? "coaching.home.see-matches" : EnumText.key(step)),
                        done ? MatchingNavigation.MATCHES : PassportNavigation.step(step)),
                "next-step")));
        card.setId("next-step");
        return card;
    }

    Card matches(AccountId me) {
        UI ui = UI.getCurrent();
        var card = Card.titled(ui.getTranslation("coaching.home.matches"));
        card.setId("best-matches");
        // An empty passport fits everything a little: that would be no help.
        List<VacancyMatch> best = passports.of(me).skills().isEmpty() ? List.of() : matching.vacanciesFor(me, MATCHES);
        best.forEach(match -> card.add(row(match)));
        if (best.isEmpty()) {
            var none = new Paragraph(ui.getTranslation("coaching.home.no-matches"));
            none.addClassName("muted");
            card.add(none);
        } else {
            card.add(new Row(
                    Buttons.secondaryLink(ui.getTranslation("coaching.home.all-matches"), MatchingNavigation.MATCHES)));
        }
        return card;
    }

    private static CoachPersonRow row(VacancyMatch match) {
        var vacancy = match.vacancy();
        var row = new CoachPersonRow(
                        match.explanation().percent() + "%",
                        vacancy.content().title(),
                        MatchingNavigation.explanation(vacancy.id()))
                .about(vacancy.id())
                .detail(vacancy.organisation().name());
        return Handles.testId(row.detail(Summary.of(match.explanation(), Reader.SELF, row)), "match-row");
    }
}
