package nl.talentpas.passport;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;

/// All passports, for the modules that rank, count and generate. Asks nobody's permission: whoever calls it answers for
/// what is shown to whom.
@Service
public class PassportCatalogue {

    public Optional<PassportDetails> find(AccountId owner) {
        throw new UnsupportedOperationException();
    }

    /// Streams every passport, in batches, within a read-only transaction of its own.
    public void forEach(Consumer<PassportDetails> reader) {
        throw new UnsupportedOperationException();
    }

    /// Stores whole passports at once, as generators do; owners must not have one yet. Publishes nothing.
    public void storeAll(Collection<PassportDetails> passports) {
        throw new UnsupportedOperationException();
    }
}
