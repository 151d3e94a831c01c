package nl.talentpas.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountTokenRepository extends JpaRepository<AccountToken, UUID> {

    Optional<AccountToken> findByTokenHash(String tokenHash);

    long countByAccountIdAndPurposeAndUsedAtIsNullAndExpiresAtAfter(UUID accountId, AccountMail purpose, Instant now);

    @Modifying
    @Query("delete from AccountToken token where token.expiresAt < :before")
    void forgetBefore(Instant before);
}
