package nl.talentpas.vacancy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.vacancy.VacancyId;

/// The vacancy that a page's address names.
final class VacancyAddress {

    static final String PARAMETER = "vacancyId";

    private VacancyAddress() {}

    /// Empty when the address holds something else than an id.
    static Optional<VacancyId> of(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get(PARAMETER)
                    .map(UUID::fromString)
                    .map(VacancyId::new);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static boolean isNew(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(PARAMETER)
                .filter(CompanyAddress.NEW_PARAMETER::equals)
                .isPresent();
    }
}
