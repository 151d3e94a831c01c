package nl.talentpas.identity;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Accounts for tests of any module, each with an e-mail address of its own.
public final class TestAccounts {

    public static final String PASSWORD = "fiets-tuin-regen-42";

    private TestAccounts() {}

    /// An active account in Oss with these roles; signs in with [#PASSWORD].
    public static AccountId make(AccountCatalogue catalogue, Role... roles) {
        return store(catalogue, details("Test", AccountId.next().toString().substring(24), roles));
    }

    /// As above, with a name that a test can look for.
    public static AccountId make(AccountCatalogue catalogue, String first, String last, Role... roles) {
        return store(catalogue, details(first, last, roles));
    }

    /// Details to change to taste and [#store].
    public static AccountDetails details(String first, String last, Role... roles) {
        var id = AccountId.next();
        return new AccountDetails(
                id,
                id + "@test.example",
                new PersonName(first, last),
                Set.of(roles),
                "0412 123 456",
                "Oss",
                Locale.of("nl"),
                AccountStatus.ACTIVE,
                Instant.parse("2026-01-05T09:00:00Z"));
    }

    public static AccountId store(AccountCatalogue catalogue, AccountDetails details) {
        catalogue.storeAll(List.of(details), PASSWORD);
        return details.id();
    }
}
