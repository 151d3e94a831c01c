package nl.talentpas.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets administrators read the audit log. Names are looked up while reading: the log itself holds ids only.
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AuditTrail {

    private final AuditRepository entries;
    private final AccountRepository accounts;
    private final Clock clock;

    AuditTrail(AuditRepository entries, AccountRepository accounts, Clock clock) {
        this.entries = entries;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// @param page sorts by `happenedAt` or `action`
    public List<AuditLine> find(AuditSearch search, Pageable page) {
        List<AuditEntry> found = entries.findAll(matching(search), page).getContent();
        Map<UUID, String> names = names(found);
        return found.stream().map(entry -> entry.line(names)).toList();
    }

    public int count(AuditSearch search) {
        return Math.toIntExact(entries.count(matching(search)));
    }

    private Map<UUID, String> names(List<AuditEntry> found) {
        Stream<UUID> ids = found.stream().flatMap(AuditEntry::mentioned);
        return accounts.findAllById(ids.collect(Collectors.toSet())).stream()
                .map(Account::details)
                .collect(Collectors.toMap(
                        details -> details.id().id(), details -> details.name().full()));
    }

    private Specification<AuditEntry> matching(AuditSearch search) {
        return (entry, query, criteria) -> criteria.and(Stream.of(
                        search.action() == null ? null : criteria.equal(entry.get("action"), search.action()),
                        search.from() == null
                                ? null
                                : criteria.greaterThanOrEqualTo(entry.get("happenedAt"), startOf(search.from(), 0)),
                        search.until() == null
                                ? null
                                : criteria.lessThan(entry.get("happenedAt"), startOf(search.until(), 1)))
                .filter(Objects::nonNull)
                .toList());
    }

    private java.time.Instant startOf(@Nullable LocalDate day, int daysLater) {
        return Objects.requireNonNull(day)
                .plusDays(daysLater)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
