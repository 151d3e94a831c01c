package nl.talentpas.identity.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditSearch;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Row;

/// Which lines of the log an administrator wants to see; stands in the page's address too.
class AuditFilter extends Row {

    private static final String ACTION = "actie";
    private static final String FROM = "van";
    private static final String UNTIL = "tot";

    private final Select<AuditAction> action = new Select<>();
    private final DateField from = new DateField(getTranslation("identity.audit.from"));
    private final DateField until = new DateField(getTranslation("identity.audit.until"));

    AuditFilter(Consumer<AuditSearch> search) {
        addClassName("filters");
        action.setId("action");
        action.setLabel(getTranslation("identity.audit.action"));
        action.setItems(AuditAction.values());
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("identity.audit.every-action"));
        action.setItemLabelGenerator(
                chosen -> getTranslation(chosen == null ? "identity.audit.every-action" : EnumText.key(chosen)));
        from.setId("from");
        until.setId("until");
        Stream.of(from, until).forEach(day -> day.setClearButtonVisible(true));
        action.addValueChangeListener(change -> tell(change.isFromClient(), search));
        from.addValueChangeListener(change -> tell(change.isFromClient(), search));
        until.addValueChangeListener(change -> tell(change.isFromClient(), search));
        add(action, from, until);
    }

    AuditSearch asked() {
        return new AuditSearch(action.getValue(), from.getValue(), until.getValue());
    }

    /// Takes over what the address says; ignores what makes no sense.
    void read(QueryParameters parameters) {
        action.setValue(parameters
                .getSingleParameter(ACTION)
                .flatMap(name -> Arrays.stream(AuditAction.values())
                        .filter(known -> known.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(null));
        from.setValue(
                parameters.getSingleParameter(FROM).flatMap(AuditFilter::day).orElse(null));
        until.setValue(
                parameters.getSingleParameter(UNTIL).flatMap(AuditFilter::day).orElse(null));
    }

    Location location(String path) {
        Map<String, String> parameters = new HashMap<>();
        Optional.ofNullable(action.getValue()).ifPresent(chosen -> parameters.put(ACTION, chosen.name()));
        Optional.ofNullable(from.getValue()).ifPresent(day -> parameters.put(FROM, day.toString()));
        Optional.ofNullable(until.getValue()).ifPresent(day -> parameters.put(UNTIL, day.toString()));
        return new Location(path, QueryParameters.simple(parameters));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void tell(boolean byPerson, Consumer<AuditSearch> search) {
        if (byPerson) {
            search.accept(asked());
        }
    }
}
