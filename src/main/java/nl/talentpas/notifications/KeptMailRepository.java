package nl.talentpas.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface KeptMailRepository extends JpaRepository<KeptMail, UUID> {

    List<KeptMail> findByRecipientContainingOrderByKeptAtDescIdDesc(String part, Pageable page);

    int countByRecipientContaining(String part);
}
