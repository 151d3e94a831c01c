package nl.talentpas.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInFailureRepository extends JpaRepository<SignInFailure, UUID> {

    List<SignInFailure> findByEmailHashOrderByFailedAtDesc(String emailHash, Limit limit);

    @Modifying
    @Query("delete from SignInFailure failure where failure.emailHash = :emailHash")
    void forget(String emailHash);

    @Modifying
    @Query("delete from SignInFailure failure where failure.failedAt < :before")
    void forgetBefore(Instant before);
}
