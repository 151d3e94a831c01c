package nl.talentpas.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.Level;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.WorkCondition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the catalogue promises on every database.
abstract class PassportCatalogueContract {

    @Autowired
    private PassportCatalogue catalogue;

    @Autowired
    private PassportScan scan;

    @Test
    void aStoredPassportIsReadBackWhole() {
        PassportDetails told = Passports.full(AccountId.next());

        catalogue.storeAll(List.of(told));

        assertThat(catalogue.find(told.owner())).contains(told);
    }

    @Test
    void anEmptyPassportIsReadBackEmpty() {
        AccountId owner = AccountId.next();
        var told = new PassportDetails(owner, List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), false, -1);

        catalogue.storeAll(List.of(told));

        assertThat(catalogue.find(owner)).contains(told);
    }

    @Test
    void aGlanceTellsWhatAListShowsOfEachPassport() {
        PassportDetails full = Passports.full(AccountId.next());
        AccountId blank = AccountId.next();
        var empty = new PassportDetails(blank, List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), false, -1);
        catalogue.storeAll(List.of(full, empty));

        Map<AccountId, PassportGlance> glances = catalogue.glances(List.of(full.owner(), blank, AccountId.next()));

        assertThat(glances.values())
                .containsExactlyInAnyOrder(
                        new PassportGlance(
                                full.owner(),
                                full.matchable(),
                                full.wishes().kinds(),
                                full.skills().size(),
                                full.wishes().availableFrom()),
                        new PassportGlance(blank, false, Set.of(), 0, null));
    }

    @Test
    void whatCountsInRankingsIsReadOnceOfEveryPassportInWhateverNumberOfParts() {
        List<PassportDetails> told = Stream.concat(
                        IntStream.range(0, 40).mapToObj(number -> AccountId.next()),
                        Stream.of(new AccountId(UUID.randomUUID()), new AccountId(new UUID(-1, -2))))
                .map(Passports::full)
                .toList();
        catalogue.storeAll(told);
        var empty = new PassportDetails(
                AccountId.next(), List.of(), List.of(), List.of(), Wishes.none(), "", Set.of(), false, -1);
        catalogue.storeAll(List.of(empty));

        for (int parts : List.of(1, 3)) {
            List<PassportFacts> read = new ArrayList<>();
            scan.parts(parts).forEach(part -> scan.forEach(part, facts -> read.add(inOrder(facts))));

            assertThat(read).doesNotHaveDuplicates().contains(PassportFacts.of(empty));
            assertThat(read).containsAll(told.stream().map(PassportFacts::of).toList());
            assertThat(read).hasSameSizeAs(all());
        }
    }

    private static PassportFacts inOrder(PassportFacts facts) {
        return new PassportFacts(
                facts.owner(),
                facts.skills().stream()
                        .sorted(Comparator.comparing(SkillClaim::skill))
                        .toList(),
                facts.tasks().stream()
                        .sorted(Comparator.comparing(TaskClaim::task))
                        .toList(),
                facts.wishes(),
                facts.matchable(),
                facts.tieKey());
    }

    private List<PassportDetails> all() {
        List<PassportDetails> all = new ArrayList<>();
        catalogue.forEach(all::add);
        return all;
    }

    @Test
    void everyPassportPassesOnceInBatches() {
        List<PassportDetails> told = Stream.concat(
                        IntStream.range(0, 450).mapToObj(number -> AccountId.next()),
                        Stream.of(new AccountId(UUID.randomUUID()), new AccountId(new UUID(-1, -1))))
                .map(Passports::full)
                .toList();
        catalogue.storeAll(told);

        Map<AccountId, Integer> seen = new HashMap<>();
        List<PassportDetails> read = new ArrayList<>();
        catalogue.forEach(passport -> {
            seen.merge(passport.owner(), 1, Integer::sum);
            read.add(passport);
        });

        assertThat(read).containsAll(told);
        assertThat(seen.values()).containsOnly(1);
    }

    @Test
    void whatWasFoundOutBeforeRegisteringIsKept() {
        AccountId owner = AccountId.next();

        catalogue.adopt(told(owner, List.of(Passports.can("a", Level.INDEPENDENT)), List.of()));
        catalogue.adopt(told(
                owner,
                List.of(Passports.can("a", Level.LEARNING), Passports.can("b", Level.LEARNING)),
                List.of(new TaskClaim(Passports.task("t"), true, null))));

        PassportDetails kept = catalogue.find(owner).orElseThrow();
        assertThat(kept.skills())
                .containsExactly(Passports.can("a", Level.INDEPENDENT), Passports.can("b", Level.LEARNING));
        assertThat(kept.tasks()).hasSize(1);
        assertThat(kept.matchable()).isFalse();
    }

    @Test
    void theAnonymousCardTellsNothingThatNames() {
        PassportDetails told = Passports.full(AccountId.next());
        catalogue.storeAll(List.of(told));

        AnonymousCard card = catalogue.anonymousCardOf(told.owner()).orElseThrow();

        assertThat(card.municipality()).isEqualTo("Oss");
        assertThat(card.licences()).containsExactly(Licence.DRIVING_B);
        assertThat(card.liked()).containsExactly(WorkCondition.OUTDOORS);
        assertThat(card.tasks()).allMatch(TaskClaim::can).hasSize(13);
        assertThat(card.skills().getFirst().level()).isEqualTo(Level.TEACHING);
        assertThat(card.toString()).doesNotContain("5341", "Chauffeur", "Van den Berg", "handen");
    }

    @Test
    void whoHasNoPassportHasNoCard() {
        assertThat(catalogue.find(AccountId.next())).isEmpty();
        assertThat(catalogue.anonymousCardOf(AccountId.next())).isEmpty();
    }

    private static PassportDetails told(AccountId owner, List<SkillClaim> skills, List<TaskClaim> tasks) {
        return new PassportDetails(owner, skills, tasks, List.of(), Wishes.none(), "", Set.of(), true, 0);
    }
}
