package nl.talentpas.vacancy;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrganisationRepository extends JpaRepository<Organisation, UUID> {

    @Query("select organisation from Organisation organisation where :account member of organisation.members")
    Optional<Organisation> findByMember(UUID account);

    @Query("select coalesce(sum(organisation.version), 0) + count(organisation) from Organisation organisation")
    long revision();
}
