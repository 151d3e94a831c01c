package nl.talentpas.passport.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.SkillsInText;

/// The tab "Kan", where the passport opens: what somebody did, and what they can.
@Route(PassportNavigation.PASSPORT)
@Menu(title = "passport.menu", order = 20, icon = "id-card")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class PassportView extends PassportPage {

    PassportView(MyPassport passport, Words words, ConceptSearch search, SkillsInText engine) {
        super(PassportTabs.Tab.CAN, passport, words);
        var skills = new SkillsCard(passport, words, search).onChange(this::refresh);
        var tasks = new TasksCard(passport, words, search).onChange(this::refresh);
        var tell = new TellCard(passport, engine, () -> {
            skills.list();
            tasks.list();
            refresh();
        });
        show(new ExperiencesCard(passport.details().experiences(), words), tell, skills, tasks);
    }
}
