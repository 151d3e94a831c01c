package nl.talentpas.demo.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.coaching.caseload.CaseloadCatalogue.Caseload;
import nl.talentpas.coaching.caseload.CoachDetails;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;

/// Makes coaches, each with the municipalities they serve and a caseload that is still empty.
final class CoachGenerator {

    private static final String HOME = "Oss";
    private static final List<Set<String>> AROUND = List.of(
            Set.of("Maashorst", "Boekel"),
            Set.of("Bernheze", "'s-Hertogenbosch"),
            Set.of("Land van Cuijk", "Wijchen"),
            Set.of("Meierijstad", "Bernheze", "'s-Hertogenbosch"));
    private static final int EVERY_THIRD = 3;

    private final List<Content.CoachText> texts;
    private final PeopleGenerator people;
    private final Names names;

    CoachGenerator(List<Content.CoachText> texts, PeopleGenerator people, Names names) {
        this.texts = texts;
        this.people = people;
        this.names = names;
    }

    /// The account of the first one is the demo account.
    List<Coach> coaches(int count) {
        var coaches = new ArrayList<Coach>();
        for (int number = 0; number < count; number++) {
            coaches.add(coach(number));
        }
        return coaches;
    }

    private Coach coach(int number) {
        Content.CoachText text = texts.get(number);
        var name = names.reserve(text.firstName(), text.lastName());
        String email = number == 0 ? DemoAccounts.emailOf(Role.COACH) : Names.email(name);
        AccountDetails account = withPhone(people.staff(name, email, Role.COACH, HOME), text.phone());
        return new Coach(
                account,
                new CoachDetails(account.id(), text.aboutDutch(), text.aboutEnglish(), municipalities(number), true),
                new LinkedHashMap<>());
    }

    private static AccountDetails withPhone(AccountDetails account, String phone) {
        return new AccountDetails(
                account.id(),
                account.email(),
                account.name(),
                account.roles(),
                phone,
                account.municipality(),
                account.language(),
                account.status(),
                account.registeredAt());
    }

    /// Two of three serve Oss; every third serves some municipalities around it.
    private static Set<String> municipalities(int number) {
        boolean around = number % EVERY_THIRD == EVERY_THIRD - 1;
        return around ? AROUND.get(number / EVERY_THIRD % AROUND.size()) : Set.of(HOME);
    }

    /// A coach while the caseload is being filled.
    record Coach(AccountDetails account, CoachDetails details, Map<AccountId, Instant> people) {

        Caseload caseload() {
            return new Caseload(details, people);
        }
    }
}
