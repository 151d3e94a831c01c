package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// Reads ids from addresses, where what is no id is a page that is not there; and goes to addresses.
public final class CoachPaths {

    private CoachPaths() {}

    public static AccountId person(String text) {
        return new AccountId(uuid(text).orElseThrow(NotFoundException::new));
    }

    public static VacancyId vacancy(String text) {
        return new VacancyId(uuid(text).orElseThrow(NotFoundException::new));
    }

    public static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /// Goes to an address of this application, query included.
    public static void go(String path) {
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
