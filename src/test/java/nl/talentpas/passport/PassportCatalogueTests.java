package nl.talentpas.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PassportCatalogueTests {

    @Autowired
    private PassportCatalogue catalogue;

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
}
