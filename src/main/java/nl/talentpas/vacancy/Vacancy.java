package nl.talentpas.vacancy;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// Work that an organisation offers, in tasks and skills. Its status moves by verbs only; a closed one stays closed.
@Entity
class Vacancy extends AbstractAggregateRoot<Vacancy> {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private VacancyStatus status;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String introduction;

    @Embedded
    private WorkTerms terms;

    @ElementCollection
    @CollectionTable(name = "vacancy_task", joinColumns = @JoinColumn(name = "vacancy_id"))
    @OrderColumn(name = "line_no")
    private List<VacancyTask> tasks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_requirement", joinColumns = @JoinColumn(name = "vacancy_id"))
    @OrderColumn(name = "line_no")
    private List<Requirement> requirements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_licence", joinColumns = @JoinColumn(name = "vacancy_id"))
    @OrderColumn(name = "line_no")
    private List<LicenceDemand> licences = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_day", joinColumns = @JoinColumn(name = "vacancy_id"))
    @Column(name = "weekday")
    @Enumerated(EnumType.STRING)
    private Set<DayOfWeek> days = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "vacancy_condition", joinColumns = @JoinColumn(name = "vacancy_id"))
    @Column(name = "work_condition")
    @Enumerated(EnumType.STRING)
    private Set<WorkCondition> conditions = new HashSet<>();

    @Column(nullable = false, updatable = false)
    private long tieSeed;

    @Column(nullable = false, updatable = false)
    private Instant writtenAt;

    @Column
    private @Nullable Instant publishedAt;

    @Version
    private @Nullable Long version;

    protected Vacancy() {} // JPA

    /// A new draft.
    Vacancy(OrganisationId organisation, VacancyContent content, long tieSeed, Instant writtenAt) {
        this(VacancyId.next(), organisation, tieSeed, writtenAt);
        this.status = VacancyStatus.DRAFT;
        describe(content);
    }

    private Vacancy(VacancyId id, OrganisationId organisation, long tieSeed, Instant writtenAt) {
        this.id = id.id();
        this.organisationId = organisation.id();
        this.tieSeed = tieSeed;
        this.writtenAt = writtenAt;
    }

    /// A whole vacancy in the state it is given in, as generators make them.
    static Vacancy restored(VacancyDetails details, Instant writtenAt) {
        var vacancy = new Vacancy(details.id(), details.organisation().id(), details.tieSeed(), writtenAt);
        vacancy.status = details.status();
        vacancy.publishedAt = details.publishedAt();
        vacancy.describe(details.content());
        return vacancy;
    }

    /// @throws IncompleteVacancy when others read it already and could not understand it any more
    Vacancy change(VacancyContent content) {
        require(!status.isOver());
        if (status != VacancyStatus.DRAFT) {
            requireComplete(content, true);
        }
        describe(content);
        return changed();
    }

    /// @param knownOrganisation whether readers can know enough of the organisation
    /// @throws IncompleteVacancy when something is missing that a reader needs
    Vacancy publish(Instant at, boolean knownOrganisation) {
        require(status == VacancyStatus.DRAFT);
        requireComplete(content(), knownOrganisation);
        this.publishedAt = at;
        return moveTo(VacancyStatus.PUBLISHED);
    }

    Vacancy pause() {
        require(status == VacancyStatus.PUBLISHED);
        return moveTo(VacancyStatus.PAUSED);
    }

    Vacancy resume() {
        require(status == VacancyStatus.PAUSED);
        return moveTo(VacancyStatus.PUBLISHED);
    }

    /// @param filled whether somebody was found
    Vacancy close(boolean filled) {
        require(status == VacancyStatus.PUBLISHED || status == VacancyStatus.PAUSED);
        return moveTo(filled ? VacancyStatus.FILLED : VacancyStatus.CLOSED);
    }

    /// A new draft that says the same, but for the date on which the work starts.
    Vacancy copy(long tieSeed, Instant writtenAt) {
        return new Vacancy(new OrganisationId(organisationId), content().withoutStart(), tieSeed, writtenAt);
    }

    VacancyId id() {
        return new VacancyId(id);
    }

    UUID organisationId() {
        return organisationId;
    }

    VacancyStatus status() {
        return status;
    }

    VacancyDetails details(OrganisationDetails organisation) {
        return new VacancyDetails(id(), organisation, status, content(), tieSeed, publishedAt);
    }

    VacancyContent content() {
        return new VacancyContent(
                terms.kind(),
                title,
                introduction,
                tasks,
                requirements,
                licences,
                terms.hours(),
                days,
                terms.placeCode(),
                terms.contract(),
                terms.wage(),
                conditions,
                terms.startsOn(),
                terms.positions());
    }

    private static void requireComplete(VacancyContent content, boolean knownOrganisation) {
        Set<Part> missing = content.missing();
        if (!knownOrganisation) {
            missing.add(Part.ORGANISATION);
        }
        if (!missing.isEmpty()) {
            throw new IncompleteVacancy(missing);
        }
    }

    private void describe(VacancyContent content) {
        this.title = content.title();
        this.introduction = content.introduction();
        this.terms = WorkTerms.of(content);
        replace(tasks, content.tasks());
        replace(requirements, content.requirements());
        replace(licences, content.licences());
        replace(days, content.days());
        replace(conditions, content.conditions());
    }

    private static <T> void replace(Collection<T> old, Collection<T> now) {
        old.clear();
        old.addAll(now);
    }

    private Vacancy moveTo(VacancyStatus next) {
        this.status = next;
        return changed();
    }

    private Vacancy changed() {
        return andEvent(new VacancyChanged(id(), status));
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalStateException("Not possible while the vacancy is " + status);
        }
    }
}
