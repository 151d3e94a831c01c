package nl.talentpas.identity;

import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID>, JpaSpecificationExecutor<Account> {

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

    boolean existsByEmailEndingWith(String domain);

    @Query("select count(account) > 0 from Account account where :role member of account.roles")
    boolean existsByRole(Role role);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select account from Account account
            where :role member of account.roles and account.status = :status
            order by account.id
            """)
    List<Account> lockByRole(Role role, AccountStatus status);

    /// Accounts whose name or address contains the text, whatever its capitals.
    static Specification<Account> matching(AccountSearch search) {
        String text = search.text().strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1");
        return (account, query, criteria) -> {
            Expression<String> name =
                    criteria.concat(criteria.concat(account.get("firstName"), " "), account.<String>get("lastName"));
            Predicate named = criteria.or(
                    criteria.like(criteria.lower(name), "%" + text + "%", '!'),
                    criteria.like(account.get("email"), "%" + text + "%", '!'));
            return search.role() == null
                    ? named
                    : criteria.and(named, criteria.isMember(search.role(), account.<Set<Role>>get("roles")));
        };
    }
}
