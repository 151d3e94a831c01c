package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.ui.move.CandidateAnswerCard;
import nl.talentpas.coaching.proposal.ui.move.ProposalDesk;
import nl.talentpas.coaching.proposal.ui.move.ProposalNextCard;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.uikit.Stack;

/// One candidate as the employer may see them: first what they can and want, after the second key who they are.
@Route(ProposalNavigation.CANDIDATES + "/:" + ProposalPage.PARAMETER)
@RolesAllowed(Role.Names.EMPLOYER)
public class CandidateView extends ProposalPage {

    CandidateView(ProposalDesk desk) {
        super(desk);
    }

    @Override
    String head(ProposalDetails proposal, ProposalWords words) {
        crumb(getTranslation("coaching.candidates.title"), ProposalNavigation.CANDIDATES);
        heading(words.person());
        lead(isHiddenAgain(proposal) ? getTranslation("coaching.contact.hidden") : words.lead());
        return words.title();
    }

    @Override
    Stack main(ProposalDetails proposal, Runnable changed) {
        var main = new Stack();
        if (proposal.may(ProposalVerb.SHOW_INTEREST)) {
            main.add(new CandidateAnswerCard(proposal, desk().proposals(), changed));
        }
        Optional.ofNullable(proposal.candidate().name())
                .ifPresent(name -> main.add(new CandidateContactCard(proposal, name)));
        main.add(new AgreementsCard(proposal), new ProposalNextCard(proposal, desk(), changed));
        desk().dossier().explanationOf(proposal.id()).ifPresent(why -> main.add(fit(proposal, why, Reader.EMPLOYER)));
        return main;
    }

    private static boolean isHiddenAgain(ProposalDetails proposal) {
        return proposal.may(ProposalVerb.END) && !proposal.sight().contact();
    }

    @Override
    Stack aside(ProposalDetails proposal, Runnable changed) {
        var aside = new Stack();
        desk().dossier()
                .cardOf(proposal.id())
                .ifPresent(card -> aside.add(new CandidateCard(card, desk().vocabulary())));
        aside.add(new CoachsWordsCard(proposal), new ProposalTimeline(proposal));
        return aside;
    }
}
