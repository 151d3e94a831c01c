package nl.talentpas.coaching.ui;

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
        card.add(
                person.isMine()
                        ? new CoachDeciding(person, vacancy.id(), decisions, changed)
                        : new CoachTipping(person, () -> tips.tip(person.id(), vacancy)));
        return card;
    }
}
