package nl.talentpas.passport.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.skills.ConceptSearch;

/// The tab "Kan", where the passport opens: what somebody did, and what they can.
@Route(PassportNavigation.PASSPORT)
@Menu(title = "passport.menu", order = 20, icon = "id-card")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class PassportView extends PassportPage {

    PassportView(MyPassport passport, Words words, ConceptSearch search) {
        super(PassportTabs.Tab.CAN, passport, words);
        show(
                new ExperiencesCard(passport.details().experiences(), words),
                new SkillsCard(passport, words, search).onChange(this::refresh),
                new TasksCard(passport, words, search).onChange(this::refresh));
    }
}
