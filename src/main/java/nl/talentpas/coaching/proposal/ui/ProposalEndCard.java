package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.NextStep;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// How it ended, by whom and why, and what the resident can do next.
class ProposalEndCard extends Card {

    ProposalEndCard(ProposalDetails proposal, ProposalStep ending) {
        addClassName("soft");
        var words = new ProposalWords(proposal, this);
        add(new H2(words.step(ending)));
        String reason = words.reason(ending.reason());
        if (!reason.isEmpty()) {
            add(Handles.testId(new Paragraph(reason), "ending-reason"));
        }
        proposal.next()
                .ifPresent(next -> add(
                        new Paragraph(getTranslation(EnumText.key(next, "text"))),
                        new Row(Handles.testId(action(next, proposal), "next-step"))));
    }

    private Anchor action(NextStep next, ProposalDetails proposal) {
        return Buttons.primaryLink(
                getTranslation(EnumText.key(next)),
                switch (next) {
                    case SEE_OTHER_WORK -> MatchingNavigation.MATCHES;
                    case LEARN_WHAT_IS_MISSING ->
                        MatchingNavigation.explanation(proposal.vacancy().id());
                    case TALK_TO_COACH -> CoachNavigation.HOME;
                    case KEEP_PASSPORT -> PassportNavigation.PASSPORT;
                });
    }
}
