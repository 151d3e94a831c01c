package nl.talentpas.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.AuditLine;
import nl.talentpas.identity.AuditSearch;
import nl.talentpas.identity.AuditTrail;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.CsvDownload;
import nl.talentpas.uikit.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/// The audit log: who did what to whom and when.
@Route("beheer/logboek")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "identity.audit.menu", order = 96, icon = "clipboard-list")
public class AuditView extends Page implements BeforeEnterObserver {

    private static final int FILE_PAGE = 500;

    private final AuditTrail trail;
    private final AuditGrid grid;
    private final AuditFilter filter = new AuditFilter(this::search);
    private final Paragraph found = new Paragraph();

    AuditView(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.grid = new AuditGrid(trail, clock);
        heading(getTranslation("identity.audit.title"));
        lead(getTranslation("identity.audit.lead"));
        found.setId("lines-found");
        found.addClassName("muted");
        found.getElement().setAttribute("aria-live", "polite");
        var download = new CsvDownload(
                getTranslation("identity.audit.file"),
                getTranslation("identity.download"),
                List.of("id", "moment", "wie", "actie", "over", "bijzonderheid"),
                page -> rows(filter.asked(), page));
        add(new Card(filter, found, grid, download));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show(filter.asked());
    }

    private void search(AuditSearch asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, filter.location("beheer/logboek"));
        show(asked);
    }

    private void show(AuditSearch asked) {
        grid.show(asked);
        found.setText(getTranslation("identity.audit.found", trail.count(asked)));
    }

    private List<List<String>> rows(AuditSearch asked, int page) {
        Sort newestFirst = Sort.by(Sort.Direction.DESC, "happenedAt", "id");
        return trail.find(asked, PageRequest.of(page, FILE_PAGE, newestFirst)).stream()
                .map(AuditView::row)
                .toList();
    }

    private static List<String> row(AuditLine line) {
        return List.of(
                line.id().toString(),
                line.happenedAt().toString(),
                line.actor(),
                line.action().name(),
                line.subject(),
                line.detail());
    }
}
