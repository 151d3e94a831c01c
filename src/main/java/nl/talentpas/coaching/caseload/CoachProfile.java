package nl.talentpas.coaching.caseload;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import org.jspecify.annotations.Nullable;

/// What a coach tells of themselves and whom they serve; has the coach's account id.
@Entity
class CoachProfile {

    @Id
    private UUID id;

    @Column
    private String aboutDutch;

    @Column
    private String aboutEnglish;

    @Column
    private boolean openForNew;

    @ElementCollection
    @CollectionTable(name = "coach_municipality", joinColumns = @JoinColumn(name = "coach_id"))
    @Column(name = "municipality")
    private Set<String> municipalities = new HashSet<>();

    @Version
    private @Nullable Long version;

    protected CoachProfile() {} // JPA

    CoachProfile(CoachDetails details) {
        this.id = details.id().id();
        describe(details);
    }

    final void describe(CoachDetails details) {
        aboutDutch = details.aboutDutch();
        aboutEnglish = details.aboutEnglish();
        openForNew = details.open();
        municipalities.clear();
        municipalities.addAll(details.municipalities());
    }

    CoachDetails details() {
        return new CoachDetails(new AccountId(id), aboutDutch, aboutEnglish, municipalities, openForNew);
    }
}
