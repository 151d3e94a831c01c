package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
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
import nl.talentpas.uikit.PersonRow;
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

    /// The one step that helps most now; none when the passport is complete.
    ///
    /// @param first whether nothing on the page is more urgent
    Optional<Card> nextStep(AccountId me, boolean first) {
        Completeness completeness = passports.completenessOf(me);
        Completeness.Step step = completeness.next();
        if (step == Completeness.Step.DONE) {
            return Optional.empty();
        }
        UI ui = UI.getCurrent();
        String action = ui.getTranslation(EnumText.key(step));
        String path = PassportNavigation.step(step);
        Anchor link = first ? Buttons.primaryLink(action, path) : Buttons.secondaryLink(action, path);
        var card = new Card(
                        new H2(ui.getTranslation(EnumText.key(step, "title"))),
                        new Paragraph(ui.getTranslation(EnumText.key(step, "why"))),
                        new Meter(ui.getTranslation("coaching.home.passport"), completeness.percent()),
                        new Row(Handles.testId(link, "next-step")))
                .withClass("soft");
        card.setId("next-step");
        return Optional.of(card);
    }

    Card matches(AccountId me) {
        UI ui = UI.getCurrent();
        var card = Card.titled(ui.getTranslation("coaching.home.matches"));
        card.setId("best-matches");
        // An empty passport fits everything a little: that would be no help.
        List<VacancyMatch> best = passports.of(me).skills().isEmpty() ? List.of() : matching.vacanciesFor(me, MATCHES);
        var rows = new Div();
        best.forEach(match -> rows.add(row(match)));
        card.add(rows);
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

    private static PersonRow row(VacancyMatch match) {
        var vacancy = match.vacancy();
        var row = new PersonRow(
                        match.explanation().percent() + "%",
                        vacancy.content().title(),
                        MatchingNavigation.explanation(vacancy.id()))
                .about(vacancy.id())
                .detail(vacancy.organisation().name());
        return Handles.testId(row.detail(Summary.of(match.explanation(), Reader.SELF, row)), "match-row");
    }
}
