package nl.talentpas.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Reads whole vacancies. The published ones are kept in memory until the database says that something changed; asking
/// for that is one small query, so that every node of a cluster sees every change at once.
@Component
class VacancyReading {

    private static final int CHUNK = 200;

    private record Edition(long vacancies, long organisations, List<VacancyDetails> published) {}

    private final VacancyRepository vacancies;
    private final OrganisationRepository organisations;
    private volatile @Nullable Edition latest;

    VacancyReading(VacancyRepository vacancies, OrganisationRepository organisations) {
        this.vacancies = vacancies;
        this.organisations = organisations;
    }

    Optional<VacancyDetails> find(VacancyId id) {
        return vacancies
                .findById(id.id())
                .map(vacancy -> details(List.of(vacancy)).getFirst());
    }

    /// An organisation's vacancies, newest first.
    List<VacancyDetails> of(OrganisationId organisation) {
        return details(vacancies.findByOrganisationIdOrderByWrittenAtDescIdDesc(organisation.id()));
    }

    /// Every vacancy, a chunk at a time.
    void forEach(Consumer<VacancyDetails> reader) {
        List<Vacancy> chunk = vacancies.findByOrderById(Limit.of(CHUNK));
        while (!chunk.isEmpty()) {
            details(chunk).forEach(reader);
            chunk = vacancies.findByIdGreaterThanOrderById(chunk.getLast().id().id(), Limit.of(CHUNK));
        }
    }

    /// Newest first, without contact persons. Must be called in a transaction.
    List<VacancyDetails> published() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return load(); // may hold changes that are rolled back later
        }
        long vacancyRevision = vacancies.revision();
        long organisationRevision = organisations.revision();
        Edition edition = latest;
        if (edition == null || edition.vacancies != vacancyRevision || edition.organisations != organisationRevision) {
            edition = new Edition(vacancyRevision, organisationRevision, load());
            latest = edition;
        }
        return edition.published;
    }

    private List<VacancyDetails> load() {
        return details(vacancies.findByStatusOrderByPublishedAtDescIdDesc(VacancyStatus.PUBLISHED)).stream()
                .map(VacancyDetails::withoutContact)
                .toList();
    }

    private List<VacancyDetails> details(Collection<Vacancy> read) {
        var wanted = read.stream().map(Vacancy::organisationId).collect(Collectors.toSet());
        Map<UUID, OrganisationDetails> byId = organisations.findAllById(wanted).stream()
                .collect(Collectors.toMap(organisation -> organisation.id().id(), Organisation::details));
        return read.stream()
                .map(vacancy -> vacancy.details(Objects.requireNonNull(byId.get(vacancy.organisationId()))))
                .toList();
    }
}
