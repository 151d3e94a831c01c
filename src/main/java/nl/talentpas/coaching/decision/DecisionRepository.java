package nl.talentpas.coaching.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Decisions that were not taken back, oldest first.
interface DecisionRepository extends JpaRepository<Decision, UUID> {

    List<Decision> findByVacancyIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(UUID vacancyId);

    List<Decision> findByPersonIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(UUID personId);

    @Query("select distinct decision.personId from Decision decision"
            + " where decision.personId in :people and decision.revokedAt is null")
    List<UUID> findDecidedAbout(Collection<UUID> people);
}
