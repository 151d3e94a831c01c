package nl.talentpas.coaching.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface InterestRepository extends JpaRepository<ShownInterest, UUID> {

    Optional<ShownInterest> findByPersonIdAndVacancyId(UUID personId, UUID vacancyId);

    /// Nobody decided on these yet; who waits longest comes first.
    List<ShownInterest> findByPersonIdInAndHandledAtIsNullOrderByShownAtAscIdAsc(Collection<UUID> personIds);
}
