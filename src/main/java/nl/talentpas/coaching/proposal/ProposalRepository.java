package nl.talentpas.coaching.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.coaching.proposal.course.ProposalState;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ProposalRepository extends JpaRepository<Proposal, UUID> {

    @Query("select p from Proposal p where p.subject.personId = :person and p.subject.vacancyId = :vacancy"
            + " and p.progress.open = true")
    Optional<Proposal> findOpen(UUID person, UUID vacancy);

    @Query("select p from Proposal p where p.subject.vacancyId = :vacancy and p.progress.open = true")
    List<Proposal> findOpenFor(UUID vacancy);

    @Query("select p from Proposal p where p.subject.personId in :people order by p.progress.since desc, p.id desc")
    List<Proposal> findOf(Collection<UUID> people);

    @Query("select p from Proposal p where p.subject.organisationId = :organisation"
            + " order by p.progress.since desc, p.id desc")
    List<Proposal> findTo(UUID organisation);

    @Query("select p.id from Proposal p where p.progress.state = :state order by p.progress.since")
    List<UUID> findIdsIn(ProposalState state);
}
