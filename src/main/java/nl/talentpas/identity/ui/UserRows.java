package nl.talentpas.identity.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountSearch;
import nl.talentpas.identity.Role;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/// Accounts as rows of a file.
class UserRows {

    private static final int PAGE = 500;

    private final AccountAdministration administration;
    private final Locale language;

    UserRows(AccountAdministration administration, Locale language) {
        this.administration = administration;
        this.language = language;
    }

    List<String> header() {
        return List.of("id", "voornaam", "achternaam", "e-mail", "rollen", "gemeente", "taal", "status", "sinds");
    }

    List<List<String>> page(AccountSearch search, int number) {
        return administration
                .find(search, PageRequest.of(number, PAGE, Sort.by("lastName", "firstName", "id")))
                .stream()
                .map(this::row)
                .toList();
    }

    private List<String> row(AccountDetails account) {
        return List.of(
                account.id().toString(),
                account.name().first(),
                account.name().last(),
                account.email(),
                account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(" ")),
                account.municipality(),
                account.language().getDisplayLanguage(language),
                account.status().name(),
                account.registeredAt().toString());
    }
}
