package nl.talentpas.vacancy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All vacancies and organisations, for the modules that rank, count and generate. Asks nobody's permission: whoever
/// calls it answers for what is shown to whom.
@Service
@Transactional
public class VacancyCatalogue {

    private final VacancyRepository vacancies;
    private final OrganisationRepository organisations;
    private final VacancyReading reading;
    private final Clock clock;

    VacancyCatalogue(
            VacancyRepository vacancies, OrganisationRepository organisations, VacancyReading reading, Clock clock) {
        this.vacancies = vacancies;
        this.organisations = organisations;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<VacancyDetails> find(VacancyId id) {
        return reading.find(id);
    }

    /// How often each of these vacancies changed: another number, another vacancy. Nothing for one that is not there.
    @Transactional(readOnly = true)
    public Map<VacancyId, Long> revisions(Collection<VacancyId> ids) {
        return vacancies.revisions(ids.stream().map(VacancyId::id).toList()).stream()
                .collect(Collectors.toMap(
                        revision -> new VacancyId(revision.id()), VacancyRepository.Revision::version));
    }

    /// Streams every vacancy, whatever its status, in the order of their ids.
    @Transactional(readOnly = true)
    public void forEach(Consumer<VacancyDetails> reader) {
        reading.forEach(reader);
    }

    /// Stores an organisation with its members, as generators do.
    public void store(OrganisationDetails organisation, Collection<AccountId> members) {
        var stored = new Organisation(organisation.id(), organisation);
        members.forEach(stored::admit);
        organisations.save(stored);
    }

    /// Stores whole vacancies at once, as generators do; their organisations must exist. Publishes nothing.
    public void storeAll(Collection<VacancyDetails> stored) {
        Instant now = clock.instant();
        vacancies.saveAll(
                stored.stream().map(vacancy -> Vacancy.restored(vacancy, now)).toList());
    }
}
