package nl.talentpas.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VacancyRepository extends JpaRepository<Vacancy, UUID> {

    List<Vacancy> findByOrganisationIdOrderByWrittenAtDescIdDesc(UUID organisation);

    List<Vacancy> findByStatusOrderByPublishedAtDescIdDesc(VacancyStatus status);

    List<Vacancy> findByOrderById(Limit limit);

    List<Vacancy> findByIdGreaterThanOrderById(UUID after, Limit limit);

    /// Grows with every change that others can see: drafts do not count, and nothing else is ever removed.
    @Query("""
            select coalesce(sum(vacancy.version), 0) + count(vacancy) from Vacancy vacancy
            where vacancy.status <> nl.talentpas.vacancy.VacancyStatus.DRAFT""")
    long revision();

    @Query(
            "select new nl.talentpas.vacancy.VacancyRepository$Revision(v.id, v.version) from Vacancy v where v.id in :ids")
    List<Revision> revisions(Collection<UUID> ids);

    record Revision(UUID id, long version) {}
}
