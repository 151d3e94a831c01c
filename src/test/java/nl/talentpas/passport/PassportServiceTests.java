package nl.talentpas.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.skills.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class PassportServiceTests {

    @Autowired
    private PassportService passports;

    @Autowired
    private PassportCatalogue catalogue;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private ApplicationEvents events;

    private AccountId owner;

    @BeforeEach
    void signIn() {
        owner = TestAccounts.make(accounts, Role.RESIDENT);
        SignIn.now(owner, Role.RESIDENT);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whoComesForTheFirstTimeFindsAnEmptyPassportThatStays() {
        PassportDetails first = passports.of(owner);

        assertThat(first.skills()).isEmpty();
        assertThat(first.matchable()).isFalse();
        assertThat(passports.of(owner)).isEqualTo(first);
    }

    @Test
    void theOwnerFillsInThePassport() {
        Experience experience = Passports.work("Inpakker");

        passports.claim(owner, Passports.can("drive", Level.INDEPENDENT));
        passports.claim(owner, new TaskClaim(Passports.task("pick"), true, null));
        passports.keep(owner, experience);
        passports.wish(owner, Passports.wishes());
        passports.describe(owner, "Ik ben rustig.", Set.of(Trait.CALM));

        PassportDetails kept = catalogue.find(owner).orElseThrow();
        assertThat(kept.skills()).containsExactly(Passports.can("drive", Level.INDEPENDENT));
        assertThat(kept.tasks()).hasSize(1);
        assertThat(kept.experiences()).containsExactly(experience);
        assertThat(kept.wishes()).isEqualTo(Passports.wishes());
        assertThat(kept.traits()).containsExactly(Trait.CALM);
        assertThat(passports.completenessOf(owner).percent()).isEqualTo(55);
    }

    @Test
    void theOwnerTakesThingsBack() {
        Experience experience = Passports.work("Inpakker");
        passports.adopt(
                owner,
                List.of(Passports.can("drive", Level.INDEPENDENT)),
                List.of(new TaskClaim(Passports.task("pick"), true, null)));
        passports.keep(owner, experience);

        passports.dropSkill(owner, Passports.skill("drive"));
        passports.dropTask(owner, Passports.task("pick"));
        passports.forget(owner, experience.id());

        PassportDetails kept = catalogue.find(owner).orElseThrow();
        assertThat(kept.skills()).isEmpty();
        assertThat(kept.tasks()).isEmpty();
        assertThat(kept.experiences()).isEmpty();
    }

    @Test
    void everyChangeIsAnnounced() {
        passports.claim(owner, Passports.can("drive", Level.INDEPENDENT));
        passports.agreeToMatching(owner, true);

        assertThat(events.stream(PassportChanged.class)).hasSize(2).containsOnly(new PassportChanged(owner));
    }

    @Test
    void consentIsKeptWithItsTime() {
        passports.agreeToMatching(owner, true);
        assertThat(passports.agreedAt(owner)).isPresent();
        assertThat(passports.of(owner).matchable()).isTrue();

        passports.agreeToMatching(owner, false);
        assertThat(passports.agreedAt(owner)).isEmpty();
        assertThat(passports.of(owner).matchable()).isFalse();
    }

    @Test
    void anotherResidentNeitherReadsNorChangesIt() {
        passports.of(owner);
        SignIn.now(TestAccounts.make(accounts, Role.RESIDENT), Role.RESIDENT);

        refused(() -> passports.of(owner));
        refused(() -> passports.completenessOf(owner));
        refused(() -> passports.agreedAt(owner));
        refused(() -> passports.claim(owner, Passports.can("drive", Level.INDEPENDENT)));
        refused(() -> passports.agreeToMatching(owner, true));
    }

    @Test
    void anotherResidentsExperienceCannotBeTakenOver() {
        Experience mine = Passports.work("Inpakker");
        passports.keep(owner, mine);
        AccountId thief = TestAccounts.make(accounts, Role.RESIDENT);
        SignIn.now(thief, Role.RESIDENT);

        refused(() -> passports.keep(thief, mine));
        passports.forget(thief, mine.id());

        assertThat(catalogue.find(owner).orElseThrow().experiences()).containsExactly(mine);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EMPLOYER", "POLICY", "ADMIN", "COACH"})
    void staffAndEmployersAreRefused(Role role) {
        passports.of(owner);
        SignIn.now(TestAccounts.make(accounts, role), role);

        refused(() -> passports.of(owner));
        refused(() -> passports.claim(owner, Passports.can("drive", Level.INDEPENDENT)));
    }

    @Test
    void visitorsAreRefused() {
        SignIn.nobody();

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> passports.of(owner));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(attempt);
    }
}
