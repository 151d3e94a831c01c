package nl.talentpas.passport;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PassportRepository extends JpaRepository<Passport, UUID> {

    /// The next batch in the order of ids.
    List<Passport> findTop200ByIdGreaterThanOrderById(UUID last);

    @Query("select count(past) > 0 from PastExperience past where past.id = :id")
    boolean knowsExperience(UUID id);
}
