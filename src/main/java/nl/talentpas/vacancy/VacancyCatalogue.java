package nl.talentpas.vacancy;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;

/// All vacancies and organisations, for the modules that rank, count and generate. Asks nobody's permission: whoever
/// calls it answers for what is shown to whom.
@Service
public class VacancyCatalogue {

    public Optional<VacancyDetails> find(VacancyId id) {
        throw new UnsupportedOperationException();
    }

    /// Streams every vacancy, whatever its status.
    public void forEach(Consumer<VacancyDetails> reader) {
        throw new UnsupportedOperationException();
    }

    /// Stores an organisation with its members, as generators do.
    public void store(OrganisationDetails organisation, Collection<AccountId> members) {
        throw new UnsupportedOperationException();
    }

    /// Stores whole vacancies at once, as generators do; their organisations must exist. Publishes nothing.
    public void storeAll(Collection<VacancyDetails> vacancies) {
        throw new UnsupportedOperationException();
    }
}
