package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Supplier;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.caseload.Candidate;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.decision.FittingVacancies.FittingVacancy;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.ScoreBars;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// One vacancy for a candidate; the reasons and the place to decide are made when they are opened.
class CoachVacancyMatch extends Div {

    /// @param lines why, line by line; asked for when somebody opens them
    CoachVacancyMatch(
            Candidate candidate,
            FittingVacancy match,
            Supplier<ExplanationLines> lines,
            DecisionService decisions,
            Runnable changed) {
        var vacancy = match.vacancy();
        var row = new PersonRow(
                        match.explanation().percent() + "%",
                        vacancy.content().title(),
                        CoachNavigation.vacancy(vacancy.id(), candidate.id()))
                .detail(vacancy.organisation().name() + " · "
                        + getTranslation(EnumText.key(vacancy.content().kind())))
                .detail(Summary.of(match.explanation(), Reader.OTHER, this));
        match.proposal()
                .ifPresent(proposal -> row.chips(new Chip(getTranslation(EnumText.key(proposal.state())), Tone.BRAND)));
        var details = new Details(new Span(getTranslation("coaching.candidate.decide")));
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && details.getContent().findAny().isEmpty()) {
                details.add(bars(match.explanation()), lines.get());
                var subject = new CoachDecideForm.Subject(
                        candidate.id(), vacancy.id(), candidate.account().name().first());
                var matter = new CoachDeciding.Matter(subject, match.proposal(), Optional.empty());
                details.add(new CoachDeciding(matter, decisions, changed));
            }
        });
        add(row, Handles.testId(details, "reasons"));
        Handles.dataId(Handles.testId(this, "match-row"), vacancy.id());
    }

    private static Component bars(Explanation explanation) {
        return new Stack(new ScoreBars(
                explanation.percent(Part.CAN), explanation.percent(Part.WANT), explanation.percent(Part.FIT)));
    }
}
