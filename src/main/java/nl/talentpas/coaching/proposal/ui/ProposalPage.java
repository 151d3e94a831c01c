package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ui.move.ProposalDesk;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.ScoreCard;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// One proposal as one of its parties reads it; shown anew after each step.
abstract class ProposalPage extends Page implements BeforeEnterObserver {

    static final String PARAMETER = "proposal";

    private final transient ProposalDesk desk;
    private final Div body = new Div();

    ProposalPage(ProposalDesk desk) {
        this.desk = desk;
        add(body);
    }

    /// @throws NotFoundException when the address holds something else than an id
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(PARAMETER)
                .flatMap(Addresses::find)
                .map(ProposalId::new)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ProposalId id) {
        ProposalDetails proposal = desk.proposals().find(id).orElseThrow(NotFoundException::new);
        var words = new ProposalWords(proposal, this);
        Runnable changed = () -> show(id);
        clearHeader();
        String about = head(proposal, words);
        besideHeading(new Row(new Chip(about, Tone.NEUTRAL), new Chip(words.state(), words.tone())));
        body.removeAll();
        body.add(new Columns(Columns.Wide.LEFT, main(proposal, changed), aside(proposal, changed)));
    }

    /// How well it fits, and right below that why: nobody has to look for the one after the other.
    final Stack fit(ProposalDetails proposal, Explanation why, Reader reader) {
        var lines = new ExplanationLines(why, reader, desk.vocabulary());
        desk.dossier().notCountedIn(proposal.id()).ifPresent(lines::beside);
        return new Stack(new ScoreCard(why, reader), new ProposalWhyCard(lines));
    }

    final ProposalDesk desk() {
        return desk;
    }

    /// Sets breadcrumb, heading and lead.
    ///
    /// @return what the chip beside the heading says it is about
    abstract String head(ProposalDetails proposal, ProposalWords words);

    /// @param changed shows the proposal as it is after a step
    abstract Stack main(ProposalDetails proposal, Runnable changed);

    /// @param changed shows the proposal as it is after a step
    abstract Stack aside(ProposalDetails proposal, Runnable changed);
}
