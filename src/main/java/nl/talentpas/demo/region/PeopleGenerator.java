package nl.talentpas.demo.region;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Place;

/// Makes accounts: of residents and students, and of everybody who works with them.
final class PeopleGenerator {

    static final Locale DUTCH = Locale.of("nl");
    private static final int LONGEST_HERE_DAYS = 700;
    private static final int ENGLISH_PERCENT = 5;
    private static final int ENGLISH_NEWCOMER_PERCENT = 55;
    private static final List<Profile> PROFILES = Arrays.asList(Profile.values());

    private final Names names;
    private final Neighbourhoods neighbourhoods;
    private final Moment moment;
    private final Dice dice;

    PeopleGenerator(Names names, Neighbourhoods neighbourhoods, Moment moment, Dice dice) {
        this.names = names;
        this.neighbourhoods = neighbourhoods;
        this.moment = moment;
        this.dice = dice;
    }

    List<Person> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> person(dice.weighted(PROFILES, Profile::weight)))
                .toList();
    }

    private Person person(Profile profile) {
        boolean newcomer = profile == Profile.NEWCOMER;
        PersonName name = newcomer ? names.newcomer() : names.any();
        Locale language = dice.chance(newcomer ? ENGLISH_NEWCOMER_PERCENT : ENGLISH_PERCENT) ? Locale.ENGLISH : DUTCH;
        Place home = neighbourhoods.home(dice);
        return new Person(
                account(name, Names.email(name), profile.role(), home.municipality(), language), profile, home);
    }

    Person person(PersonName name, String email, Profile profile, Place home) {
        return new Person(account(name, email, profile.role(), home.municipality(), DUTCH), profile, home);
    }

    /// Somebody who works with residents: an employer, a coach, the municipality.
    AccountDetails staff(PersonName name, String email, Role role, String municipality) {
        return account(name, email, role, municipality, DUTCH);
    }

    private AccountDetails account(PersonName name, String email, Role role, String municipality, Locale language) {
        Instant registered = moment.daysAgo(1 + dice.between(0, LONGEST_HERE_DAYS), dice);
        return new AccountDetails(
                new AccountId(dice.id(registered)),
                email,
                name,
                Set.of(role),
                phone(),
                municipality,
                language,
                AccountStatus.ACTIVE,
                registered);
    }

    /// A number that nobody has.
    String phone() {
        return "06 00 0%d %02d %02d".formatted(dice.between(1, 9), dice.between(0, 99), dice.between(0, 99));
    }
}
