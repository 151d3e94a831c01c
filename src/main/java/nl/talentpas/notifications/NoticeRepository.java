package nl.talentpas.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<StoredNotice, UUID> {

    List<StoredNotice> findByReaderIdOrderByToldAtDescIdDesc(UUID readerId, Pageable page);

    int countByReaderId(UUID readerId);

    int countByReaderIdAndReadAtIsNull(UUID readerId);

    @Modifying
    @Query("""
            update StoredNotice notice set notice.readAt = :now, notice.version = notice.version + 1
            where notice.readerId = :readerId and notice.readAt is null
            """)
    void readAll(UUID readerId, Instant now);
}
