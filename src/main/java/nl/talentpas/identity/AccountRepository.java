package nl.talentpas.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @EntityGraph(attributePaths = "roles")
    Optional<Account> findByEmail(String email);

    @Query("""
            select account from Account account
            where :role member of account.roles and account.status = :status
            order by account.lastName, account.firstName, account.id
            """)
    List<Account> findByRole(Role role, AccountStatus status);

    /// Whether a session that began with this stamp may go on.
    boolean existsByIdAndSignInStampAndStatusNot(UUID id, int signInStamp, AccountStatus status);
}
