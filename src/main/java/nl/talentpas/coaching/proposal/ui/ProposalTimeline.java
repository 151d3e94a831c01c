package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;

/// Everything that happened to a proposal, the latest first, in the reader's words. The coach's why has a card of its
/// own.
class ProposalTimeline extends Card {

    private final ProposalWords words;

    ProposalTimeline(ProposalDetails proposal) {
        this.words = new ProposalWords(proposal, this);
        var steps = new OrderedList();
        steps.addClassName("timeline");
        proposal.steps().reversed().forEach(step -> steps.add(item(step)));
        add(new com.vaadin.flow.component.html.H2(getTranslation("coaching.timeline.title")), steps);
    }

    private ListItem item(ProposalStep step) {
        var what = new Span(words.step(step));
        what.addClassName("line-title");
        var when = new Div(Days.moment(step.at(), getLocale()));
        when.addClassNames("muted", "small");
        var item = new ListItem(what, when);
        String reason = words.reason(step.reason());
        if (!reason.isEmpty() && step.verb() != ProposalVerb.PROPOSE) {
            item.add(quote(reason));
        }
        return Handles.testId(item, "timeline-step");
    }

    private static Div quote(String text) {
        var quote = new Div(text);
        quote.addClassName("said");
        return quote;
    }
}
