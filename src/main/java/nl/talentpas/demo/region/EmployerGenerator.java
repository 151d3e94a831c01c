package nl.talentpas.demo.region;

import java.util.ArrayList;
import java.util.List;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Place;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationId;

/// Makes employers of the firms, institutions and clubs in `demo/employers.json`.
final class EmployerGenerator {

    private final Trades trades;
    private final Neighbourhoods neighbourhoods;
    private final PeopleGenerator people;
    private final Names names;
    private final Dice dice;

    EmployerGenerator(Trades trades, Neighbourhoods neighbourhoods, PeopleGenerator people, Names names, Dice dice) {
        this.trades = trades;
        this.neighbourhoods = neighbourhoods;
        this.people = people;
        this.names = names;
        this.dice = dice;
    }

    /// So many of them, spread over the sectors; the one of the demo account first.
    List<Employer> employers(List<Content.EmployerText> all, int count) {
        var chosen = new ArrayList<Content.EmployerText>();
        all.stream().filter(text -> text.name().equals(Showcase.EMPLOYER)).forEach(chosen::add);
        List<Content.EmployerText> others =
                all.stream().filter(text -> !chosen.contains(text)).toList();
        for (int number = 0; number < count - 1; number++) {
            chosen.add(others.get((int) ((long) number * others.size() / (count - 1))));
        }
        return chosen.stream().map(this::employer).toList();
    }

    private Employer employer(Content.EmployerText text) {
        boolean demo = text.name().equals(Showcase.EMPLOYER);
        PersonName contact = demo ? names.reserve("Lotte", "Klaverlicht") : names.any();
        String email = demo ? DemoAccounts.emailOf(Role.EMPLOYER) : Names.email(contact);
        Place place = neighbourhoods.in(text.town(), dice);
        AccountDetails member = people.staff(contact, email, Role.EMPLOYER, place.municipality());
        return new Employer(
                new OrganisationDetails(
                        new OrganisationId(dice.id(member.registeredAt())),
                        text.name(),
                        text.sector(),
                        place.code(),
                        text.size(),
                        text.description(),
                        "",
                        contact.full(),
                        people.phone()),
                member,
                place,
                text.work().stream().map(trades::occupation).toList());
    }
}
