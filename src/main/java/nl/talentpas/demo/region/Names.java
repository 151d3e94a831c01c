package nl.talentpas.demo.region;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.PersonName;

/// Plainly fictitious names, each used once, and the e-mail addresses that go with them.
final class Names {

    private final Content.People people;
    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    Names(Content.People people, Dice dice) {
        this.people = people;
        this.dice = dice;
    }

    PersonName any() {
        return fresh(people.firstNames());
    }

    PersonName newcomer() {
        return fresh(people.newcomerNames());
    }

    /// Keeps others from getting this name.
    PersonName reserve(String first, String last) {
        var name = new PersonName(first, last);
        taken.add(email(name));
        return name;
    }

    static String email(PersonName name) {
        return plain(name.first()) + "." + plain(name.last()) + DemoAccounts.DOMAIN;
    }

    private PersonName fresh(List<String> firstNames) {
        PersonName name;
        do {
            name = new PersonName(dice.pick(firstNames), dice.pick(people.lastNames()));
        } while (!taken.add(email(name)));
        return name;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('ı', 'i')
                .replace('Ł', 'l')
                .replace('ł', 'l')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
