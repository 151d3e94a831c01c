package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ui.move.AftercareCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalDesk;
import nl.talentpas.coaching.proposal.ui.move.ProposalNextCard;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.ScoreCard;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// One proposal as the coach of the person reads it: where it is, what to do now, both sides' contact details,
/// after-care.
@Route(ProposalNavigation.COACH + "/:" + ProposalAddress.PARAMETER)
@RolesAllowed(Role.Names.COACH)
public class CoachProposalView extends Page implements BeforeEnterObserver {

    private final transient ProposalDesk desk;
    private final Div body = new Div();

    CoachProposalView(ProposalDesk desk) {
        this.desk = desk;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ProposalAddress.of(event));
    }

    private void show(ProposalId id) {
        ProposalDetails proposal = desk.proposals().find(id).orElseThrow(NotFoundException::new);
        var words = new ProposalWords(proposal, this);
        clearHeader();
        crumb(getTranslation("coaching.board.title"), ProposalNavigation.COACH);
        heading(getTranslation("coaching.proposal.for", words.person(), words.title()));
        lead(words.lead());
        besideHeading(new Row(new Chip(words.organisation(), Tone.NEUTRAL), new Chip(words.state(), words.tone())));
        body.removeAll();
        body.add(new Columns(Columns.Wide.LEFT, main(proposal), aside(proposal)));
    }

    private Stack main(ProposalDetails proposal) {
        Runnable changed = () -> show(proposal.id());
        var main = new Stack(
                new ProposalNextCard(proposal, desk, changed),
                new AgreementsCard(proposal),
                new AftercareCard(proposal, desk, changed),
                new CoachsWordsCard(proposal));
        desk.dossier()
                .explanationOf(proposal.id())
                .ifPresent(why -> main.add(new ProposalWhyCard(why, Reader.OTHER, desk.vocabulary())));
        return main;
    }

    private Stack aside(ProposalDetails proposal) {
        var aside = new Stack();
        Optional.ofNullable(proposal.candidate().name())
                .ifPresent(name -> aside.add(new CandidateContactCard(proposal, name)));
        aside.add(new EmployerContactCard(proposal), new ProposalTimeline(proposal));
        desk.dossier().explanationOf(proposal.id()).ifPresent(why -> aside.add(new ScoreCard(why, Reader.OTHER)));
        return aside;
    }
}
