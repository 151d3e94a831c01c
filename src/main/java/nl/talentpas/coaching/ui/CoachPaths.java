package nl.talentpas.coaching.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;

/// Reads ids from addresses. What is no id is a page that is not there.
final class CoachPaths {

    private CoachPaths() {}

    static AccountId person(String text) {
        return new AccountId(uuid(text).orElseThrow(NotFoundException::new));
    }

    static VacancyId vacancy(String text) {
        return new VacancyId(uuid(text).orElseThrow(NotFoundException::new));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
