package nl.talentpas.coaching.caseload.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.caseload.CoachOverview;
import nl.talentpas.coaching.caseload.CoachService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Toast;
import nl.talentpas.uikit.Tone;

/// One coach for the administrator: whom they serve, what residents read of them, and moving people to another coach.
@Route(CoachNavigation.COACHES)
@RolesAllowed(Role.Names.ADMIN)
public class CoachEditView extends Page implements HasUrlParameter<String> {

    private final transient CoachService coaches;
    private final transient Places places;

    CoachEditView(CoachService coaches, Places places) {
        this.coaches = coaches;
        this.places = places;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        AccountId wanted = new AccountId(Addresses.id(id));
        List<CoachOverview> all = coaches.coaches();
        CoachOverview coach =
                all.stream().filter(one -> one.id().equals(wanted)).findFirst().orElseThrow(NotFoundException::new);
        crumb(getTranslation("coaching.coaches.title"), CoachNavigation.COACHES);
        heading(coach.account().name().full());
        besideHeading(new Chip(getTranslation("coaching.coaches.people", coach.people()), Tone.NEUTRAL));
        var form = new CoachForm(coach.details(), municipalities(), details -> {
            coaches.describe(details);
            Toast.show(getTranslation("coaching.coaches.saved"));
        });
        var people = new CoachPeopleCard(
                coaches.peopleOf(wanted),
                all.stream().filter(one -> !one.id().equals(wanted)).toList(),
                coaches::move);
        add(new Columns(Columns.Wide.RIGHT, form, people));
    }

    private List<String> municipalities() {
        return places.all().stream()
                .map(Place::municipality)
                .distinct()
                .sorted()
                .toList();
    }
}
