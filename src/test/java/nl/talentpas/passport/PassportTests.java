package nl.talentpas.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Hours;
import org.junit.jupiter.api.Test;

class PassportTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Passport passport = new Passport(AccountId.next(), NOW);

    @Test
    void aSkillIsClaimedOnce() {
        passport.claim(Passports.can("drive", Level.LEARNING)).claim(Passports.can("drive", Level.TEACHING));

        assertThat(passport.details().skills()).containsExactly(Passports.can("drive", Level.TEACHING));
    }

    @Test
    void adoptingKeepsTheHigherLevelAndTheLaterWish() {
        passport.claim(Passports.can("drive", Level.TEACHING));

        passport.adopt(
                List.of(new SkillClaim(Passports.skill("drive"), Level.LEARNING, Wanting.GLADLY)),
                List.of(new TaskClaim(Passports.task("pick"), false, null)));
        passport.adopt(List.of(), List.of(new TaskClaim(Passports.task("pick"), true, Wanting.NEUTRAL)));

        assertThat(passport.details().skills())
                .containsExactly(new SkillClaim(Passports.skill("drive"), Level.TEACHING, Wanting.GLADLY));
        assertThat(passport.details().tasks())
                .containsExactly(new TaskClaim(Passports.task("pick"), true, Wanting.NEUTRAL));
    }

    @Test
    void droppingTakesOneAway() {
        passport.claim(Passports.can("drive", Level.LEARNING)).claim(Passports.can("count", Level.LEARNING));
        passport.claim(new TaskClaim(Passports.task("pick"), true, null));

        passport.dropSkill(Passports.skill("drive")).dropTask(Passports.task("pick"));

        assertThat(passport.details().skills()).containsExactly(Passports.can("count", Level.LEARNING));
        assertThat(passport.details().tasks()).isEmpty();
    }

    @Test
    void keepingAnExperienceAgainChangesIt() {
        Experience before = Passports.work("Inpakker");
        var after = new Experience(
                before.id(), ExperienceKind.INTERNSHIP, "Inpakker bij de bakker", null, "", null, null, "", List.of());

        passport.keep(before).keep(after);

        assertThat(passport.details().experiences()).containsExactly(after);
        assertThat(passport.holds(before.id())).isTrue();
        assertThat(passport.forget(before.id()).details().experiences()).isEmpty();
    }

    @Test
    void experiencesStandLatestFirst() {
        Experience ended = period(YearMonth.of(2024, 1), YearMonth.of(2025, 1));
        Experience goingOn = period(YearMonth.of(2020, 1), null);
        Experience undated = period(null, null);

        passport.keep(undated).keep(ended).keep(goingOn);

        assertThat(passport.details().experiences()).containsExactly(goingOn, ended, undated);
    }

    @Test
    void anExperienceEndsAfterItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> period(YearMonth.of(2024, 2), YearMonth.of(2024, 1)));
    }

    @Test
    void anExperienceNeedsWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> Passports.work("  "));
        assertThatIllegalArgumentException().isThrownBy(() -> Passports.work("x".repeat(121)));
        assertThat(Passports.work(" In\u0000pakker\t ").title()).isEqualTo("In pakker");
    }

    @Test
    void whatSomebodyTellsOfThemselvesHasLimits() {
        passport.describe("  Regel een\r\nregel twee ", Set.of(Trait.CALM));

        assertThat(passport.details().about()).isEqualTo("Regel een\nregel twee");
        assertThatIllegalArgumentException().isThrownBy(() -> passport.describe("x".repeat(1001), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> passport.describe("", EnumSet.range(Trait.CALM, Trait.INDEPENDENT)));
        assertThat(passport.details().traits()).containsExactly(Trait.CALM);
    }

    @Test
    void wishesReplaceEarlierOnes() {
        passport.wish(Passports.wishes());
        assertThat(passport.details().wishes()).isEqualTo(Passports.wishes());

        passport.wish(Wishes.none());
        assertThat(passport.details().wishes()).isEqualTo(Wishes.none());
    }

    @Test
    void consentIsGivenAtATimeAndWithdrawn() {
        assertThat(passport.details().matchable()).isFalse();

        passport.agree(NOW);
        assertThat(passport.agreedAt()).contains(NOW);
        assertThat(passport.details().matchable()).isTrue();

        passport.withdraw();
        assertThat(passport.agreedAt()).isEmpty();
    }

    @Test
    void eachPassportHasATieKeyOfItsOwn() {
        assertThat(new Passport(AccountId.next(), NOW).details().tieKey())
                .isNotEqualTo(passport.details().tieKey());
    }

    @Test
    void completenessGrowsStepByStep() {
        assertThat(completeness()).isEqualTo(new Completeness(0, Completeness.Step.ADD_EXPERIENCE));

        passport.keep(Passports.work("Inpakker"));
        assertThat(completeness()).isEqualTo(new Completeness(20, Completeness.Step.CLAIM_SKILLS));

        List.of("a", "b", "c", "d", "e").forEach(name -> passport.claim(Passports.can(name, Level.INDEPENDENT)));
        assertThat(completeness()).isEqualTo(new Completeness(40, Completeness.Step.SAY_WANTS));

        List.of("a", "b", "c")
                .forEach(name ->
                        passport.claim(new SkillClaim(Passports.skill(name), Level.INDEPENDENT, Wanting.RATHER_NOT)));
        assertThat(completeness()).isEqualTo(new Completeness(55, Completeness.Step.SAY_WISHES));

        passport.wish(Passports.wishes());
        assertThat(completeness()).isEqualTo(new Completeness(80, Completeness.Step.DESCRIBE_YOURSELF));

        passport.describe("", Set.of(Trait.CALM)).agree(NOW);
        assertThat(completeness()).isEqualTo(new Completeness(100, Completeness.Step.DONE));
    }

    @Test
    void hoursAreARangeWithinAWeek() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Hours(0, 10));
    }

    @Test
    void nobodyTravelsToTheMoon() {
        Wishes some = Passports.wishes();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wishes(
                        some.kinds(),
                        null,
                        some.days(),
                        null,
                        301,
                        some.conditions(),
                        some.contracts(),
                        null,
                        some.licences()));
    }

    private Completeness completeness() {
        return Completeness.of(passport.details());
    }

    private static Experience period(YearMonth from, YearMonth until) {
        return new Experience(ExperienceId.next(), ExperienceKind.WORK, "Werk", null, "", from, until, "", List.of());
    }
}
