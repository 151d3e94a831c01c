package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails;
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
import nl.talentpas.passport.AnonymousCard;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyNavigation;

/// One proposal as the resident it is about reads it: what work, why, what is asked of me, and who saw what.
@Route(ProposalNavigation.MINE + "/:" + ProposalPage.PARAMETER)
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class ProposalView extends ProposalPage {

    ProposalView(ProposalDesk desk) {
        super(desk);
    }

    @Override
    String head(ProposalDetails proposal, ProposalWords words) {
        crumb(getTranslation("coaching.proposals.title"), ProposalNavigation.MINE);
        heading(words.title());
        lead(words.lead());
        return words.organisation();
    }

    @Override
    Stack main(ProposalDetails proposal, Runnable changed) {
        var main = new Stack();
        if (proposal.may(ProposalVerb.ACCEPT)) {
            main.add(new ProposalAnswerCard(proposal, desk().proposals(), changed));
        }
        if (proposal.may(ProposalVerb.REVEAL)) {
            main.add(new ProposalKeyCard(proposal, desk(), changed));
        }
        proposal.ending().ifPresent(ending -> main.add(new ProposalEndCard(proposal, ending)));
        main.add(new AgreementsCard(proposal), new EmployerContactCard(proposal), new CoachsWordsCard(proposal));
        if (proposal.state().isOpen()) {
            main.add(vacancy(proposal));
        }
        explanation(proposal).ifPresent(why -> main.add(fit(proposal, why, Reader.SELF)));
        return main;
    }

    @Override
    Stack aside(ProposalDetails proposal, Runnable changed) {
        var aside = new Stack();
        if (proposal.agreements().revealedUntil() != null || proposal.may(ProposalVerb.HIDE)) {
            aside.add(new ProposalSharingCard(proposal, desk(), changed));
        }
        desk().dossier().cardOf(proposal.id()).ifPresent(card -> aside.add(preview(card)));
        aside.add(new ProposalTimeline(proposal));
        if (!proposal.waitsForReader()) {
            aside.add(new ProposalNextCard(proposal, desk(), changed));
        }
        return aside;
    }

    private Optional<Explanation> explanation(ProposalDetails proposal) {
        return desk().dossier()
                .explanationOf(proposal.id())
                .filter(why -> proposal.state().isOpen());
    }

    private Row vacancy(ProposalDetails proposal) {
        return new Row(Buttons.secondaryLink(
                getTranslation("coaching.proposal.vacancy"),
                VacancyNavigation.page(proposal.vacancy().id())));
    }

    private Details preview(AnonymousCard card) {
        var details =
                new Details(getTranslation("coaching.proposal.preview"), new CandidateCard(card, desk().vocabulary()));
        details.setWidthFull();
        return details;
    }
}
