package nl.talentpas.passport.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.PassportNavigation;

/// The tab "Ben": who somebody is, in their own words. Nothing here counts in a ranking.
@Route(PassportNavigation.ABOUT_ME)
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class AboutMeView extends PassportPage {

    AboutMeView(MyPassport passport, Words words) {
        super(PassportTabs.Tab.AM, passport, words);
        show(new TraitsCard(passport, this::refresh), new AboutCard(passport, this::refresh));
    }
}
