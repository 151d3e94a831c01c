package nl.talentpas.coaching.proposal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProposalLookRepository extends JpaRepository<ProposalLook, UUID> {

    List<ProposalLook> findByProposalIdOrderByAtDesc(UUID proposal);
}
