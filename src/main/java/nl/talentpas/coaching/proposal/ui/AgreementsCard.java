package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.Agreements;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Tone;

/// What was agreed: the interview, the trial, the start. Not there while nothing was.
class AgreementsCard extends Card {

    AgreementsCard(ProposalDetails proposal) {
        Agreements agreed = proposal.agreements();
        add(new H2(getTranslation("coaching.agreements.title")));
        Optional.ofNullable(agreed.placement()).ifPresent(this::addPlacement);
        Optional.ofNullable(agreed.trial()).ifPresent(this::addTrial);
        Optional.ofNullable(agreed.interview()).ifPresent(this::addInterview);
        setVisible(getComponentCount() > 1);
        Handles.testId(this, "agreements");
    }

    private void addInterview(Interview interview) {
        Line line = new Line("•", Tone.BRAND, getTranslation("coaching.agreements.interview"))
                .detail(Days.moment(interview.at(), getLocale()))
                .detail(interview.place());
        add(interview.note().isEmpty() ? line : line.detail(interview.note()));
    }

    private void addTrial(Trial trial) {
        add(new Line("•", Tone.BRAND, getTranslation("coaching.agreements.trial"))
                .detail(getTranslation(
                        "coaching.agreements.from-until",
                        Days.day(trial.from(), getLocale()),
                        Days.day(trial.until(), getLocale()))));
    }

    private void addPlacement(Placement placement) {
        add(new Line("✓", Tone.GOOD, getTranslation("coaching.agreements.placement"))
                .detail(getTranslation(
                        "coaching.agreements.from",
                        Days.day(placement.from(), getLocale()),
                        getTranslation(EnumText.key(placement.contract())))));
    }
}
