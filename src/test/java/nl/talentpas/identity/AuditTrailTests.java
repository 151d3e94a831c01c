package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AuditTrailTests {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pageable PAGE = PageRequest.of(0, 10, Sort.by("happenedAt"));

    @Autowired
    private AuditRepository entries;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private AccountCatalogue catalogue;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aPeriodHoldsItsWholeFirstAndLastDayWhereWeAre() {
        record("1999-03-01T22:59:59Z", AuditAction.SIGNED_OUT);
        record("1999-03-01T23:00:00Z", AuditAction.SIGNED_IN);
        record("1999-03-03T22:59:59Z", AuditAction.FORWARDED);
        record("1999-03-03T23:00:00Z", AuditAction.SIGNED_OUT);
        var days = new AuditSearch(null, LocalDate.of(1999, 3, 2), LocalDate.of(1999, 3, 3));
        assertThat(trail().find(days, PAGE))
                .extracting(AuditLine::action)
                .containsExactly(AuditAction.SIGNED_IN, AuditAction.FORWARDED);
        assertThat(trail().count(days)).isEqualTo(2);
        var forwarded = new AuditSearch(AuditAction.FORWARDED, days.from(), days.until());
        assertThat(trail().count(forwarded)).isOne();
    }

    @Test
    void whoIsGoneStaysAnId() {
        AccountId gone = AccountId.next();
        entries.save(new AuditEntry(
                Instant.parse("1998-01-01T12:00:00Z"), gone, AuditAction.FORWARDED, UUID.randomUUID() + "x", "detail"));
        LocalDate day = LocalDate.of(1998, 1, 1);
        assertThat(trail().find(new AuditSearch(null, day, day), PAGE))
                .singleElement()
                .satisfies(line -> assertThat(line.actor()).isEqualTo(gone.toString()));
    }

    @Test
    void theLogKeepsIdsOfWhoeverIsUsingTheApplication() {
        AccountId coach = TestAccounts.make(catalogue, "Carla", "Coach", Role.COACH);
        SignIn.now(coach, Role.COACH);
        Clock clock = Clock.fixed(Instant.parse("1997-01-01T12:00:00Z"), HERE);
        new AuditLog(entries, new CurrentUser(), clock).record(AuditAction.PASSPORT_VIEWED, coach, "x".repeat(300));
        LocalDate day = LocalDate.of(1997, 1, 1);
        assertThat(trail().find(new AuditSearch(null, day, day), PAGE))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo("Carla Coach");
                    assertThat(line.subject()).isEqualTo("Carla Coach");
                    assertThat(line.detail()).hasSize(200);
                });
    }

    private void record(String moment, AuditAction action) {
        entries.save(new AuditEntry(Instant.parse(moment), null, action, "", ""));
    }

    private AuditTrail trail() {
        return new AuditTrail(entries, accounts, Clock.system(HERE));
    }
}
