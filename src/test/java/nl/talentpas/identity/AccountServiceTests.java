package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AccountServiceTests {

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountCatalogue catalogue;

    @Test
    void anAccountReadsBackAsItWasStored() {
        AccountDetails stored = TestAccounts.details("Noor", "van der Linden", Role.RESIDENT, Role.COACH);
        TestAccounts.store(catalogue, stored);
        assertThat(accounts.details(stored.id())).isEqualTo(stored);
    }

    @Test
    void onlyActiveAccountsWithTheRoleAreListedByLastName() {
        AccountId second = TestAccounts.make(catalogue, "Anna", "Zzaal", Role.POLICY);
        AccountId first = TestAccounts.make(catalogue, "Bram", "Zzaag", Role.POLICY);
        AccountId other = TestAccounts.make(catalogue, "Cas", "Zzaat", Role.COACH);
        assertThat(accounts.withRole(Role.POLICY))
                .extracting(AccountDetails::id)
                .containsSubsequence(first, second)
                .doesNotContain(other);
    }

    @Test
    void anUnknownAccountIsNotFound() {
        assertThat(accounts.find(AccountId.next())).isEmpty();
        assertThatThrownBy(() -> accounts.details(AccountId.next())).isInstanceOf(NoSuchElementException.class);
    }
}
