package nl.talentpas.passport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PassportRepository extends JpaRepository<Passport, UUID> {

    /// The next batch in the order of ids.
    List<Passport> findTop200ByIdGreaterThanOrderById(UUID last);

    /// Those who agreed to be matched, in the order of their random numbers.
    @Query("select p from Passport p where p.agreedAt is not null order by p.tieKey, p.id")
    List<Passport> sample(Limit most);

    @Query(
            "select new nl.talentpas.passport.PassportRepository$Revision(p.id, p.version) from Passport p where p.id in :owners")
    List<Revision> revisions(Collection<UUID> owners);

    record Revision(UUID owner, long version) {}

    @Query("""
            select new nl.talentpas.passport.PassportRepository$Head(p.id, p.agreedAt, size(p.skills), p.wishes.availableFrom)
            from Passport p where p.id in :owners""")
    List<Head> heads(Collection<UUID> owners);

    @Query("""
            select new nl.talentpas.passport.PassportRepository$Kind(p.id, kind)
            from Passport p join p.wishes.kinds kind where p.id in :owners""")
    List<Kind> kinds(Collection<UUID> owners);

    record Head(
            UUID owner,
            @Nullable Instant agreedAt,
            int skills,
            @Nullable LocalDate availableFrom) {}

    record Kind(UUID owner, WorkKind kind) {}

    @Query("select count(past) > 0 from PastExperience past where past.id = :id")
    boolean knowsExperience(UUID id);
}
