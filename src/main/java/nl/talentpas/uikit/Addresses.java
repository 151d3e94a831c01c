package nl.talentpas.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;

/// Reads ids from addresses, and goes to addresses.
public final class Addresses {

    private Addresses() {}

    /// The id in the address of a page.
    ///
    /// @throws NotFoundException where there is no id, for there is no such page
    public static UUID id(String text) {
        return find(text).orElseThrow(NotFoundException::new);
    }

    /// Empty when this is no id.
    public static Optional<UUID> find(String text) {
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
