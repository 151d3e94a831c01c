package nl.talentpas.coaching.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.passport.PassportReaders;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Everything stored at once must be found again, on both databases.
abstract class CaseloadCatalogueTests {

    private static final Instant SINCE = Instant.parse("2026-03-01T10:00:00Z");

    @Autowired
    private CaseloadCatalogue catalogue;

    @Autowired
    private CaseloadGuard guard;

    @Autowired
    private CoachDirectory directory;

    @Autowired
    private PassportReaders readers;

    @Autowired
    private AccountCatalogue accounts;

    @Test
    void aStoredCoachIsThatPersonsCoachForEverybodyWhoAsks() {
        AccountId coach = TestAccounts.make(accounts, "Marieke", "Bos", Role.COACH);
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        AccountId stranger = TestAccounts.make(accounts, Role.COACH);

        catalogue.storeAll(List.of(caseload(coach, person)));

        assertThat(guard.isCoachOf(coach, person)).isTrue();
        assertThat(guard.isCoachOf(stranger, person)).isFalse();
        assertThat(guard.peopleOf(coach)).containsExactly(person);
        assertThat(readers.mayRead(coach, person)).isTrue();
        assertThat(readers.mayRead(stranger, person)).isFalse();
        assertThat(readers.mayRead(person, coach)).isFalse();
    }

    @Test
    void aPersonSeesTheirCoachWithASentenceInTheirOwnLanguage() {
        AccountId coach = TestAccounts.make(accounts, "Marieke", "Bos", Role.COACH);
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);

        catalogue.storeAll(List.of(caseload(coach, person)));

        var card = directory.coachOf(person).orElseThrow();
        assertThat(card.name()).isEqualTo(new PersonName("Marieke", "Bos"));
        assertThat(card.about()).isEqualTo("Ik denk graag mee.");
        assertThat(card.phone()).isEqualTo("0412 123 456");
        assertThat(details(coach).about(Locale.ENGLISH)).isEqualTo("I like to think along.");
    }

    @Test
    void whoeverHasNoCoachHasNoCard() {
        assertThat(directory.coachOf(AccountId.next())).isEmpty();
    }

    private static CaseloadCatalogue.Caseload caseload(AccountId coach, AccountId person) {
        return new CaseloadCatalogue.Caseload(details(coach), Map.of(person, SINCE));
    }

    private static CoachDetails details(AccountId coach) {
        return new CoachDetails(coach, "Ik denk graag mee.", "I like to think along.", Set.of("Oss", "Bernheze"), true);
    }
}
