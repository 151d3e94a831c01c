package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;

/// A resident's own proposals: first those that wait for their answer.
@Route(ProposalNavigation.MINE)
@Menu(title = "coaching.proposals.menu", order = 50, icon = "handshake")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class ProposalsView extends Page {

    ProposalsView(ProposalService proposals) {
        heading(getTranslation("coaching.proposals.title"));
        lead(getTranslation("coaching.proposals.lead"));
        List<ProposalDetails> mine = proposals.mineAsResident();
        if (mine.isEmpty()) {
            add(nothingYet());
        } else {
            show(mine);
        }
    }

    private void show(List<ProposalDetails> mine) {
        Predicate<ProposalDetails> open = proposal -> proposal.state().isOpen();
        add(
                section("coaching.proposals.waiting", mine, ProposalDetails::waitsForReader),
                section("coaching.proposals.running", mine, open.and(proposal -> !proposal.waitsForReader())),
                ended(mine.stream().filter(open.negate()).toList()));
    }

    private ProposalSection section(String title, List<ProposalDetails> mine, Predicate<ProposalDetails> which) {
        return new ProposalSection(
                "toon", getTranslation(title), mine.stream().filter(which).toList(), ProposalsView::card);
    }

    private Details ended(List<ProposalDetails> ended) {
        var list = new Portions<>("voorbij", ProposalSection.AT_ONCE, ProposalsView::card)
                .as("cards")
                .show(ended);
        var details = new Details(getTranslation("coaching.proposals.ended", ended.size()), list);
        details.setWidthFull();
        details.setVisible(!ended.isEmpty());
        return details;
    }

    private static ProposalCard card(ProposalDetails proposal) {
        return new ProposalCard(
                proposal,
                proposal.vacancy().content().title(),
                proposal.vacancy().organisation().name());
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                "handshake",
                getTranslation("coaching.proposals.none.title"),
                getTranslation("coaching.proposals.none.text"),
                Buttons.primaryLink(getTranslation("coaching.proposals.none.action"), MatchingNavigation.MATCHES));
    }
}
