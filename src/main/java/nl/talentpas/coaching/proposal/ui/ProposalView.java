package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.details.Details;
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
import nl.talentpas.coaching.proposal.ui.move.ProposalAnswerCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalDesk;
import nl.talentpas.coaching.proposal.ui.move.ProposalKeyCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalNextCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalSharingCard;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.ScoreCard;
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyNavigation;

/// One proposal as the resident it is about reads it: what work, why, what is asked of me, and who saw what.
@Route(ProposalNavigation.MINE + "/:" + ProposalAddress.PARAMETER)
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class ProposalView extends Page implements BeforeEnterObserver {

    private final transient ProposalDesk desk;
    private final Div body = new Div();

    ProposalView(ProposalDesk desk) {
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
        crumb(getTranslation("coaching.proposals.title"), ProposalNavigation.MINE);
        heading(words.title());
        lead(words.lead());
        besideHeading(new Row(new Chip(words.organisation(), Tone.NEUTRAL), new Chip(words.state(), words.tone())));
        body.removeAll();
        body.add(new Columns(Columns.Wide.LEFT, main(proposal), aside(proposal)));
    }

    private Stack main(ProposalDetails proposal) {
        var main = new Stack();
        if (proposal.may(ProposalVerb.ACCEPT)) {
            main.add(new ProposalAnswerCard(proposal, desk.proposals(), () -> show(proposal.id())));
        }
        if (proposal.may(ProposalVerb.REVEAL)) {
            main.add(new ProposalKeyCard(proposal, desk, () -> show(proposal.id())));
        }
        proposal.ending().ifPresent(ending -> main.add(new ProposalEndCard(proposal, ending)));
        main.add(new AgreementsCard(proposal), new EmployerContactCard(proposal), new CoachsWordsCard(proposal));
        explanation(proposal).ifPresent(why -> main.add(new ProposalWhyCard(why, Reader.SELF, desk.vocabulary())));
        return main;
    }

    private Stack aside(ProposalDetails proposal) {
        var aside = new Stack();
        explanation(proposal).ifPresent(why -> aside.add(score(why, proposal)));
        if (proposal.agreements().revealedUntil() != null || proposal.may(ProposalVerb.HIDE)) {
            aside.add(new ProposalSharingCard(proposal, desk, () -> show(proposal.id())));
        }
        desk.dossier().cardOf(proposal.id()).ifPresent(card -> aside.add(preview(card)));
        aside.add(new ProposalTimeline(proposal));
        if (!proposal.waitsForReader()) {
            aside.add(new ProposalNextCard(proposal, desk, () -> show(proposal.id())));
        }
        return aside;
    }

    private Optional<Explanation> explanation(ProposalDetails proposal) {
        return desk.dossier()
                .explanationOf(proposal.id())
                .filter(why -> proposal.state().isOpen());
    }

    private ScoreCard score(Explanation why, ProposalDetails proposal) {
        var score = new ScoreCard(why, Reader.SELF);
        score.add(Buttons.secondaryLink(
                getTranslation("coaching.proposal.vacancy"),
                VacancyNavigation.page(proposal.vacancy().id())));
        return score;
    }

    private Details preview(AnonymousCard card) {
        var details =
                new Details(getTranslation("coaching.proposal.preview"), new CandidateCard(card, desk.vocabulary()));
        details.setWidthFull();
        return details;
    }
}
