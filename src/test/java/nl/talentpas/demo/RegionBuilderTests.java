package nl.talentpas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.coaching.caseload.CaseloadCatalogue;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.demo.region.Content;
import nl.talentpas.demo.region.Dice;
import nl.talentpas.demo.region.Region;
import nl.talentpas.demo.region.RegionGenerator;
import nl.talentpas.demo.region.Size;
import nl.talentpas.demo.region.Spoken;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;
import nl.talentpas.notifications.Notices;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// A small region in a real database; rolled back, so that other tests do not meet its people.
@Transactional
@RecordApplicationEvents
abstract class RegionBuilderTests {

    private static final Size SMALL = new Size(60, 10, 30, 4, 24);
    private static final long SEED = 5341;

    @Autowired
    private CaseloadCatalogue caseloads;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Places places;

    @Autowired
    private Clock clock;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PassportCatalogue passports;

    @Autowired
    private VacancyCatalogue vacancies;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountCatalogue people;

    @Autowired
    private Notices notices;

    private Region region;

    @Test
    void whatWasMadeUpIsStoredAsItIs() {
        store();
        assertThat(region.passports()).allSatisfy(this::isStored);
        assertThat(region.vacancies()).allSatisfy(this::isStored);
        assertThat(region.accounts())
                .allSatisfy(account -> assertThat(accounts.find(account.id())).contains(account));
    }

    private RegionStore store() {
        var store = new RegionStore(people, passports, vacancies, caseloads, entities);
        region =
                new RegionGenerator(Content.read(), vocabulary, places, ZonedDateTime.now(clock), SEED).generate(SMALL);
        store.store(region);
        return store;
    }

    private void isStored(PassportDetails passport) {
        assertThat(passports.find(passport.owner()).orElseThrow())
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(passport);
    }

    private void isStored(VacancyDetails vacancy) {
        assertThat(vacancies.find(vacancy.id()).orElseThrow().content()).isEqualTo(vacancy.content());
    }

    @Test
    void historyIsPlayedByTheRealActorsUntilEveryStateAndWithoutMail(@Autowired ApplicationEvents events) {
        var history = new History(proposals, people, store(), clock);
        history.play(region.proposals(), new Spoken(Content.read(), new Dice(SEED)));
        assertThat(states()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ProposalState.class));
        demoAccountsFindSomethingWaiting();
        assertThat(events.stream())
                .noneMatch(event -> event.getClass().getSimpleName().equals("NoticeTold"));
    }

    private Set<ProposalState> states() {
        return region.proposals().stream()
                .map(planned -> planned.cast().coach())
                .distinct()
                .flatMap(coach -> proposalsOf(coach).stream())
                .map(ProposalDetails::state)
                .collect(Collectors.toSet());
    }

    private List<ProposalDetails> proposalsOf(AccountDetails coach) {
        var found = new ArrayList<ProposalDetails>();
        people.actAs(coach, () -> found.addAll(proposals.asCoach()));
        return found;
    }

    private void demoAccountsFindSomethingWaiting() {
        AccountDetails resident = demoAccount(Role.RESIDENT);
        people.actAs(resident, () -> {
            assertThat(proposals.mineAsResident()).anyMatch(ProposalDetails::waitsForReader);
            assertThat(notices.unreadOf(resident.id())).isPositive();
        });
        people.actAs(
                demoAccount(Role.EMPLOYER),
                () -> assertThat(proposals.ofMyOrganisation()).hasSizeGreaterThan(5));
    }

    private AccountDetails demoAccount(Role role) {
        return region.accounts().stream()
                .filter(account -> account.email().equals(DemoAccounts.emailOf(role)))
                .findFirst()
                .orElseThrow();
    }
}
