package nl.talentpas.identity.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountSearch;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Row;

/// Which accounts an administrator wants to see; stands in the page's address too.
class UserFilter extends Row {

    private static final String TEXT = "zoek";
    private static final String ROLE = "rol";

    private final TextField text = new TextField(getTranslation("identity.users.search"));
    private final Select<Role> role = new Select<>();

    UserFilter(Consumer<AccountSearch> search) {
        addClassName("filters");
        text.setId("search");
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> tell(change.isFromClient(), search));
        role.setId("role");
        role.setLabel(getTranslation("identity.users.role"));
        role.setItems(Role.values());
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("identity.users.every-role"));
        role.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "identity.users.every-role" : EnumText.key(chosen)));
        role.addValueChangeListener(change -> tell(change.isFromClient(), search));
        add(text, role);
    }

    AccountSearch asked() {
        return new AccountSearch(text.getValue(), role.getValue());
    }

    /// Takes over what the address says; ignores what makes no sense.
    void read(QueryParameters parameters) {
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        role.setValue(parameters
                .getSingleParameter(ROLE)
                .flatMap(name -> Arrays.stream(Role.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
    }

    Location location(String path) {
        Map<String, String> parameters = new HashMap<>();
        if (!text.getValue().isBlank()) {
            parameters.put(TEXT, text.getValue());
        }
        if (role.getValue() != null) {
            parameters.put(ROLE, role.getValue().name());
        }
        return new Location(path, QueryParameters.simple(parameters));
    }

    private void tell(boolean byPerson, Consumer<AccountSearch> search) {
        if (byPerson) {
            search.accept(asked());
        }
    }
}
