package nl.talentpas.demo.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.demo.region.CoachGenerator.Coach;
import nl.talentpas.passport.PassportDetails;

/// Everybody who lives in the region, with their passports; two of them are the demo accounts.
final class Inhabitants {

    /// How many people fewer than the others the first coach has.
    private static final int ROOM = 25;

    private final Person resident;
    private final Person student;
    private final List<Person> people = new ArrayList<>();
    private final List<PassportDetails> passports = new ArrayList<>();

    Inhabitants(Person resident, Person student) {
        this.resident = resident;
        this.student = student;
    }

    void add(Person person, PassportDetails passport) {
        people.add(person);
        passports.add(passport);
    }

    /// A coach for everybody since they registered: one of their municipality, with the fewest people. The demo
    /// residents have the first coach, who keeps room: who registers meets the coach one can sign in as.
    void assign(List<Coach> coaches) {
        for (Person person : people) {
            Coach coach = isStar(person) ? coaches.getFirst() : leastBusy(coaches, person);
            coach.people().put(person.account().id(), person.account().registeredAt());
        }
    }

    /// Whether this is one of the demo accounts.
    boolean isStar(Person person) {
        return person.equals(resident) || person.equals(student);
    }

    private static Coach leastBusy(List<Coach> coaches, Person person) {
        return coaches.stream()
                .filter(coach -> coach.details()
                        .municipalities()
                        .contains(person.account().municipality()))
                .min(Comparator.comparingInt(
                        coach -> coach.people().size() + (coach.equals(coaches.getFirst()) ? ROOM : 0)))
                .orElse(coaches.getFirst());
    }

    Person resident() {
        return resident;
    }

    Person student() {
        return student;
    }

    List<Person> people() {
        return people;
    }

    List<PassportDetails> passports() {
        return passports;
    }
}
