package nl.talentpas.coaching.caseload;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CaseloadRepository extends JpaRepository<CaseloadEntry, UUID> {

    /// How many people a coach has.
    interface Load {
        UUID getCoachId();

        long getPeople();
    }

    boolean existsByPersonIdAndCoachId(UUID personId, UUID coachId);

    List<CaseloadEntry> findByCoachIdOrderBySinceDescPersonIdDesc(UUID coachId);

    @Query("select entry.coachId as coachId, count(entry) as people from CaseloadEntry entry group by entry.coachId")
    List<Load> loads();
}
