package nl.talentpas.passport;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// An experience as a passport keeps it; lives and dies with the passport.
@Entity
@Table(name = "passport_experience")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class PastExperience {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "passport_id")
    @SuppressWarnings("UnusedVariable") // the foreign key
    private Passport passport;

    @Enumerated(EnumType.STRING)
    private ExperienceKind kind;

    private String title;

    private @Nullable String concept;

    private String organisation;

    private @Nullable String started;

    private @Nullable String ended;

    private String note;

    @ElementCollection
    @CollectionTable(name = "passport_experience_task", joinColumns = @JoinColumn(name = "experience_id"))
    @OrderColumn(name = "place")
    @Column(name = "task")
    private List<String> tasks = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected PastExperience() {} // JPA

    PastExperience(Passport passport, Experience told) {
        this.passport = passport;
        this.id = told.id().id();
        retell(told);
    }

    final void retell(Experience told) {
        kind = told.kind();
        title = told.title();
        concept = told.concept() == null ? null : told.concept().uri();
        organisation = told.where();
        started = told.from() == null ? null : told.from().toString();
        ended = told.until() == null ? null : told.until().toString();
        note = told.note();
        tasks.clear();
        told.tasks().stream().map(ConceptUri::uri).forEach(tasks::add);
    }

    ExperienceId id() {
        return new ExperienceId(id);
    }

    Experience told() {
        return new Experience(
                id(),
                kind,
                title,
                concept == null ? null : new ConceptUri(concept),
                organisation,
                month(started),
                month(ended),
                note,
                tasks.stream().map(ConceptUri::new).toList());
    }

    private static @Nullable YearMonth month(@Nullable String stored) {
        return stored == null ? null : YearMonth.parse(stored);
    }
}
