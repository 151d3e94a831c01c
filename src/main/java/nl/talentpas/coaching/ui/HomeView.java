package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;

/// Where residents and students start: what waits for their answer, the step that helps most, the work that fits best,
/// and their coach.
@Route(CoachNavigation.HOME)
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
@Menu(title = "coaching.home.menu", order = 10, icon = "house")
public class HomeView extends Page {

    HomeView(
            CurrentUser user,
            AccountService accounts,
            ProposalService proposals,
            CoachDirectory coaches,
            HomeCards cards) {
        addClassName("home");
        AccountId me = user.id();
        heading(getTranslation(
                "coaching.home.title", accounts.details(me).name().first()));
        List<ProposalDetails> questions = proposals.mineAsResident().stream()
                .filter(ProposalDetails::waitsForReader)
                .toList();
        if (!questions.isEmpty()) {
            var waiting = new Div();
            waiting.addClassName("cards");
            questions.forEach(proposal -> waiting.add(new HomeQuestion(proposal)));
            add(waiting);
        }
        // One thing at a time: while somebody waits for an answer, that comes first.
        cards.nextStep(me, questions.isEmpty()).ifPresent(this::add);
        Optional<Component> coach = coaches.coachOf(me).map(HomeCoach::new);
        add(coach.isPresent() ? new Columns(Columns.Wide.LEFT, cards.matches(me), coach.get()) : cards.matches(me));
    }
}
