package nl.talentpas.coaching.decision.ui;

import nl.talentpas.coaching.decision.CoachTips;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.stereotype.Component;

/// Makes the cards in which a coach reads why somebody fits, and decides.
@Component
class CoachFitCards {

    private final DecisionService decisions;
    private final CoachTips tips;
    private final Vocabulary vocabulary;

    CoachFitCards(DecisionService decisions, CoachTips tips, Vocabulary vocabulary) {
        this.decisions = decisions;
        this.tips = tips;
        this.vocabulary = vocabulary;
    }

    /// @param changed runs after every decision
    CoachFitCard card(FittingPerson person, VacancyDetails vacancy, Runnable changed) {
        var card = new CoachFitCard(person, vocabulary);
        if (person.isMine()) {
            var subject = new CoachDecideForm.Subject(person.id(), vacancy.id(), CoachFitNames.first(person, card));
            var matter = new CoachDeciding.Matter(subject, person.proposal(), person.aside());
            card.add(new CoachDeciding(matter, decisions, changed));
        } else {
            card.add(new CoachTipping(person, () -> tips.tip(person.id(), vacancy)));
        }
        return card;
    }
}
