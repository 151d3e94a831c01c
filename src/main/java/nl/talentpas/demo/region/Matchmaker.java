package nl.talentpas.demo.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.talentpas.identity.AccountId;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import org.jspecify.annotations.Nullable;

/// Whom a sensible coach would think of for a vacancy: roughly, as the real ranking is not there yet.
final class Matchmaker {

    private static final int SHORT_LIST = 8;

    private final List<Person> people;
    private final Map<AccountId, PassportDetails> passports = new HashMap<>();
    private final Map<AccountId, Set<ConceptUri>> skills = new HashMap<>();
    private final Neighbourhoods neighbourhoods;

    Matchmaker(List<Person> people, List<PassportDetails> all, Neighbourhoods neighbourhoods) {
        this.people = people;
        this.neighbourhoods = neighbourhoods;
        all.forEach(passport -> {
            passports.put(passport.owner(), passport);
            var can = new HashSet<ConceptUri>();
            passport.skills().stream().map(SkillClaim::skill).forEach(can::add);
            skills.put(passport.owner(), can);
        });
    }

    /// The few who fit best, best first.
    List<Person> shortListFor(VacancyContent vacancy, Predicate<Person> among) {
        return people.stream()
                .filter(among)
                .filter(person -> isPossible(passport(person), vacancy))
                .sorted(Comparator.comparingInt((Person person) -> -overlap(person, vacancy)))
                .limit(SHORT_LIST)
                .toList();
    }

    /// The vacancies that suit somebody, best first.
    List<VacancyDetails> vacanciesFor(Person person, List<VacancyDetails> among) {
        return among.stream()
                .filter(vacancy -> isPossible(passport(person), vacancy.content()))
                .sorted(Comparator.comparingInt((VacancyDetails vacancy) -> -overlap(person, vacancy.content())))
                .toList();
    }

    private PassportDetails passport(Person person) {
        return Objects.requireNonNull(passports.get(person.account().id()));
    }

    private boolean isPossible(PassportDetails passport, VacancyContent vacancy) {
        Wishes wishes = passport.wishes();
        return passport.matchable()
                && wishes.kinds().contains(vacancy.kind())
                && isNear(wishes, vacancy.place())
                && vacancy.licences().stream()
                        .noneMatch(
                                demand -> Boolean.FALSE.equals(wishes.licences().get(demand.licence())));
    }

    private boolean isNear(Wishes wishes, @Nullable PlaceCode work) {
        PlaceCode home = wishes.home();
        Integer farthest = wishes.maxTravelKm();
        return home != null && work != null && farthest != null && neighbourhoods.kilometres(home, work) <= farthest;
    }

    private int overlap(Person person, VacancyContent vacancy) {
        Set<ConceptUri> can = skills.getOrDefault(person.account().id(), Set.of());
        return vacancy.requirements().stream()
                .filter(requirement -> can.contains(requirement.skill()))
                .mapToInt(Matchmaker::weight)
                .sum();
    }

    private static int weight(Requirement requirement) {
        return requirement.essential() ? 2 : 1;
    }
}
