package nl.talentpas.coaching.caseload;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CoachProfileRepository extends JpaRepository<CoachProfile, UUID> {}
