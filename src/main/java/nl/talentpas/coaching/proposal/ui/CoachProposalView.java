package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.ui.move.AftercareCard;
import nl.talentpas.coaching.proposal.ui.move.PreparedCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalDesk;
import nl.talentpas.coaching.proposal.ui.move.ProposalNextCard;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.uikit.Stack;

/// One proposal as the coach of the person reads it: where it is, what to do now, both sides' contact details,
/// after-care.
@Route(ProposalNavigation.COACH + "/:" + ProposalPage.PARAMETER)
@RolesAllowed(Role.Names.COACH)
public class CoachProposalView extends ProposalPage {

    CoachProposalView(ProposalDesk desk) {
        super(desk);
    }

    @Override
    String head(ProposalDetails proposal, ProposalWords words) {
        crumb(getTranslation("coaching.board.title"), ProposalNavigation.COACH);
        heading(getTranslation("coaching.proposal.for", words.person(), words.title()));
        lead(words.lead());
        return words.organisation();
    }

    @Override
    Stack main(ProposalDetails proposal, Runnable changed) {
        var main = new Stack();
        if (proposal.may(ProposalVerb.PREPARE)) {
            main.add(new PreparedCard(proposal, desk().proposals(), changed));
        }
        main.add(
                new ProposalNextCard(proposal, desk(), changed),
                new AgreementsCard(proposal),
                new AftercareCard(proposal, desk(), changed),
                new CoachsWordsCard(proposal));
        desk().dossier().explanationOf(proposal.id()).ifPresent(why -> main.add(fit(proposal, why, Reader.OTHER)));
        return main;
    }

    @Override
    Stack aside(ProposalDetails proposal, Runnable changed) {
        var aside = new Stack();
        Optional.ofNullable(proposal.candidate().name())
                .ifPresent(name -> aside.add(new CandidateContactCard(proposal, name)));
        aside.add(new EmployerContactCard(proposal), new ProposalTimeline(proposal));
        return aside;
    }
}
