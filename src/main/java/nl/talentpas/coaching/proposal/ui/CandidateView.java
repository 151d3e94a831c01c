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
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.ui.move.CandidateAnswerCard;
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

/// One candidate as the employer may see them: first what they can and want, after the second key who they are.
@Route(ProposalNavigation.CANDIDATES + "/:" + ProposalAddress.PARAMETER)
@RolesAllowed(Role.Names.EMPLOYER)
public class CandidateView extends Page implements BeforeEnterObserver {

    private final transient ProposalDesk desk;
    private final Div body = new Div();

    CandidateView(ProposalDesk desk) {
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
        crumb(getTranslation("coaching.candidates.title"), ProposalNavigation.CANDIDATES);
        heading(words.person());
        lead(isHiddenAgain(proposal) ? getTranslation("coaching.contact.hidden") : words.lead());
        besideHeading(new Row(new Chip(words.title(), Tone.NEUTRAL), new Chip(words.state(), words.tone())));
        body.removeAll();
        body.add(new Columns(Columns.Wide.LEFT, main(proposal), aside(proposal)));
    }

    private Stack main(ProposalDetails proposal) {
        var main = new Stack();
        if (proposal.may(ProposalVerb.SHOW_INTEREST)) {
            main.add(new CandidateAnswerCard(proposal, desk.proposals(), () -> show(proposal.id())));
        }
        Optional.ofNullable(proposal.candidate().name())
                .ifPresent(name -> main.add(new CandidateContactCard(proposal, name)));
        main.add(new AgreementsCard(proposal), new ProposalNextCard(proposal, desk, () -> show(proposal.id())));
        desk.dossier()
                .explanationOf(proposal.id())
                .ifPresent(why -> main.add(new ProposalWhyCard(why, Reader.OTHER, desk.vocabulary())));
        return main;
    }

    private static boolean isHiddenAgain(ProposalDetails proposal) {
        return proposal.may(ProposalVerb.END) && !proposal.sight().contact();
    }

    private Stack aside(ProposalDetails proposal) {
        var aside = new Stack();
        desk.dossier().explanationOf(proposal.id()).ifPresent(why -> aside.add(new ScoreCard(why, Reader.OTHER)));
        desk.dossier().cardOf(proposal.id()).ifPresent(card -> aside.add(new CandidateCard(card, desk.vocabulary())));
        aside.add(new CoachsWordsCard(proposal), new ProposalTimeline(proposal));
        return aside;
    }
}
