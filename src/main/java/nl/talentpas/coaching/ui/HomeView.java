package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.ProposalDetails;
import nl.talentpas.coaching.ProposalService;
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
@Menu(title = "coaching.home.menu", order = 10, icon = "home")
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
        proposals.mineAsResident().stream()
                .filter(ProposalDetails::waitsForReader)
                .forEach(proposal -> add(new HomeQuestion(proposal)));
        add(cards.nextStep(me));
        Optional<Component> coach = coaches.coachOf(me).map(HomeCoach::new);
        if (coach.isPresent()) {
            add(new Columns(Columns.Wide.LEFT, cards.matches(me), coach.get()));
        } else {
            add(cards.matches(me));
        }
    }
}
