package nl.talentpas.coaching.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/// Decisions that were not taken back, oldest first.
interface DecisionRepository extends JpaRepository<Decision, UUID> {

    List<Decision> findByVacancyIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(UUID vacancyId);

    List<Decision> findByPersonIdAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(UUID personId);

    List<Decision> findByPersonIdInAndRevokedAtIsNullOrderByDecidedAtAscIdAsc(Collection<UUID> personIds);
}
