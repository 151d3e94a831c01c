package nl.talentpas.coaching.decision.ui;

import nl.talentpas.coaching.decision.CoachTips;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.stereotype.Component;

/// Makes the cards in which a coach reads why somebody fits, and decides.
@Component
class CoachFitCards {

    private final DecisionService decisions;
    private final CoachTips tips;
    private final MatchingService matching;
    private final Vocabulary vocabulary;

    CoachFitCards(DecisionService decisions, CoachTips tips, MatchingService matching, Vocabulary vocabulary) {
        this.decisions = decisions;
        this.tips = tips;
        this.matching = matching;
        this.vocabulary = vocabulary;
    }

    /// @param changed runs after every decision
    CoachFitCard card(FittingPerson person, VacancyDetails vacancy, Runnable changed) {
        var lines = new ExplanationLines(person.explanation(), Reader.OTHER, vocabulary);
        var card = new CoachFitCard(person, lines);
        if (person.isMine()) {
            lines.beside(matching.notCounted(person.id(), vacancy.id()));
            var subject = new CoachDecideForm.Subject(person.id(), vacancy.id(), CoachFitNames.first(person, card));
            var matter = new CoachDeciding.Matter(subject, person.proposal(), person.aside());
            card.add(new CoachDeciding(matter, decisions, changed));
        } else {
            card.add(new CoachTipping(person, () -> tips.tip(person.id(), vacancy)));
        }
        return card;
    }
}
