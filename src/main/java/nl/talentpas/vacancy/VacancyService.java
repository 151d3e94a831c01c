package nl.talentpas.vacancy;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Vacancies: the employer's own to write, everybody's to read once published.
@Service
@Transactional(readOnly = true)
public class VacancyService {

    private static final String EMPLOYER = "hasRole('EMPLOYER')";
    private static final RandomGenerator RANDOM = new SecureRandom();

    private final VacancyRepository vacancies;
    private final VacancyReading reading;
    private final VacancyAccess access;
    private final AuditLog audit;
    private final Clock clock;

    VacancyService(
            VacancyRepository vacancies, VacancyReading reading, VacancyAccess access, AuditLog audit, Clock clock) {
        this.vacancies = vacancies;
        this.reading = reading;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /// A published vacancy, or one that the current user may see because of their role: members see all of their
    /// organisation's, coaches and administrators all but drafts. Only these see whom to contact.
    public Optional<VacancyDetails> find(VacancyId id) {
        return reading.find(id).flatMap(this::asReadable);
    }

    private Optional<VacancyDetails> asReadable(VacancyDetails vacancy) {
        if (access.isMember(vacancy.organisation().id()) || access.knowsAll(vacancy.status())) {
            return Optional.of(vacancy);
        }
        return vacancy.status() == VacancyStatus.PUBLISHED ? Optional.of(vacancy.withoutContact()) : Optional.empty();
    }

    /// Where a vacancy is in its life, for somebody who kept its address; empty when it was never published.
    public Optional<VacancyStatus> statusOf(VacancyId id) {
        return vacancies.findById(id.id()).map(Vacancy::status).filter(status -> status != VacancyStatus.DRAFT);
    }

    /// The current employer's own vacancy; empty for another's.
    @PreAuthorize(EMPLOYER)
    public Optional<VacancyDetails> findMine(VacancyId id) {
        return reading.find(id)
                .filter(vacancy -> access.isMember(vacancy.organisation().id()));
    }

    /// The current employer's vacancies, newest first.
    @PreAuthorize(EMPLOYER)
    public List<VacancyDetails> mine() {
        return access.organisation().map(own -> reading.of(own.id())).orElse(List.of());
    }

    /// Every published vacancy, newest first.
    public List<VacancyDetails> published() {
        return reading.published();
    }

    /// Keeps a new draft of the current employer.
    ///
    /// @throws IncompleteVacancy when they have not described their organisation yet
    @PreAuthorize(EMPLOYER)
    @Transactional
    public VacancyId write(VacancyContent content) {
        OrganisationDetails own = access.organisation()
                .orElseThrow(() -> new IncompleteVacancy(Set.of(IncompleteVacancy.Part.ORGANISATION)));
        return keep(new Vacancy(own.id(), content, RANDOM.nextLong(), clock.instant()));
    }

    /// @throws IncompleteVacancy when others read it already and something they need would be missing
    @PreAuthorize(EMPLOYER)
    @Transactional
    public void change(VacancyId id, VacancyContent content) {
        keep(own(id).change(content));
    }

    /// @throws IncompleteVacancy when something is missing that a reader needs
    @PreAuthorize(EMPLOYER)
    @Transactional
    public void publish(VacancyId id) {
        keep(own(id).publish(clock.instant(), access.isOrganisationComplete()));
        audit.record(AuditAction.VACANCY_PUBLISHED, id, "");
    }

    @PreAuthorize(EMPLOYER)
    @Transactional
    public void pause(VacancyId id) {
        keep(own(id).pause());
    }

    @PreAuthorize(EMPLOYER)
    @Transactional
    public void resume(VacancyId id) {
        keep(own(id).resume());
    }

    /// @param filled whether it is closed because somebody was found
    @PreAuthorize(EMPLOYER)
    @Transactional
    public void close(VacancyId id, boolean filled) {
        keep(own(id).close(filled));
        audit.record(AuditAction.VACANCY_CLOSED, id, filled ? "filled" : "not filled");
    }

    /// Keeps a new draft that says the same, whatever became of the old one.
    @PreAuthorize(EMPLOYER)
    @Transactional
    public VacancyId copy(VacancyId id) {
        return keep(own(id).copy(RANDOM.nextLong(), clock.instant()));
    }

    /// Throws a draft away.
    @PreAuthorize(EMPLOYER)
    @Transactional
    public void discard(VacancyId id) {
        Vacancy vacancy = own(id);
        if (vacancy.status() != VacancyStatus.DRAFT) {
            throw new IllegalStateException("Only a draft can be thrown away");
        }
        vacancies.delete(vacancy);
    }

    /// @throws AccessDeniedException for another's vacancy and one that does not exist alike
    private Vacancy own(VacancyId id) {
        return vacancies
                .findById(id.id())
                .filter(vacancy -> access.isMember(new OrganisationId(vacancy.organisationId())))
                .orElseThrow(() -> new AccessDeniedException("Not a vacancy of the current employer"));
    }

    private VacancyId keep(Vacancy vacancy) {
        return vacancies.save(vacancy).id();
    }
}
