package nl.talentpas.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountSearch;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Municipalities;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.CsvDownload;
import nl.talentpas.uikit.Page;

/// All accounts: find them, invite staff, change roles, disable and enable.
@Route("beheer/gebruikers")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "identity.users.menu", order = 60, icon = "users")
public class UsersView extends Page implements BeforeEnterObserver {

    private final AccountAdministration administration;
    private final CurrentUser currentUser;
    private final UserGrid grid;
    private final UserFilter filter = new UserFilter(this::search);
    private final Paragraph found = new Paragraph();

    UsersView(
            AccountAdministration administration, CurrentUser currentUser, Municipalities municipalities, Clock clock) {
        this.administration = administration;
        this.currentUser = currentUser;
        this.grid = new UserGrid(administration, clock, this::edit);
        heading(getTranslation("identity.users.title"));
        lead(getTranslation("identity.users.lead"));
        Button invite = Buttons.primary(
                getTranslation("identity.users.invite"),
                () -> new InviteDialog(administration, municipalities, this::refresh).open());
        invite.setId("invite");
        besideHeading(invite);
        found.setId("users-found");
        found.addClassName("muted");
        found.getElement().setAttribute("aria-live", "polite");
        add(new Card(filter, found, grid, download()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show(filter.asked());
    }

    private void search(AccountSearch asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, filter.location("beheer/gebruikers"));
        show(asked);
    }

    private void show(AccountSearch asked) {
        grid.show(asked);
        found.setText(getTranslation("identity.users.found", administration.count(asked)));
    }

    private void refresh() {
        show(filter.asked());
    }

    private void edit(AccountDetails account) {
        boolean own = currentUser.id().equals(account.id());
        new AccountDialog(administration, account, own, this::refresh).open();
    }

    private CsvDownload download() {
        var rows = new UserRows(administration, getLocale());
        return new CsvDownload(
                getTranslation("identity.users.file"),
                getTranslation("identity.download"),
                rows.header(),
                page -> rows.page(filter.asked(), page));
    }
}
