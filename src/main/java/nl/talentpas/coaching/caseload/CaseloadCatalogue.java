package nl.talentpas.coaching.caseload;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores coaches with their caseloads in bulk, for generators. Asks nobody's permission and publishes nothing.
@Service
public class CaseloadCatalogue {

    /// A coach and their people.
    ///
    /// @param people each with the moment from which this is their coach
    public record Caseload(CoachDetails coach, Map<AccountId, Instant> people) {}

    private final CoachProfileRepository profiles;
    private final CaseloadRepository caseloads;

    CaseloadCatalogue(CoachProfileRepository profiles, CaseloadRepository caseloads) {
        this.profiles = profiles;
        this.caseloads = caseloads;
    }

    /// The accounts need not be stored yet; nobody may have a coach yet.
    @Transactional
    public void storeAll(Collection<Caseload> all) {
        for (Caseload caseload : all) {
            profiles.save(new CoachProfile(caseload.coach()));
            caseloads.saveAll(caseload.people().entrySet().stream()
                    .map(person ->
                            new CaseloadEntry(person.getKey(), caseload.coach().id(), person.getValue()))
                    .toList());
        }
    }
}
