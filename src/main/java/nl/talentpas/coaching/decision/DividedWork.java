package nl.talentpas.coaching.decision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.Division;
import nl.talentpas.matching.Division.Share;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Who could share a vacancy's tasks, for the current coach: their own people by name, others without one.
@Service
@PreAuthorize("hasRole('COACH')")
public class DividedWork {

    private final MatchingService matching;
    private final FittingPeople people;

    DividedWork(MatchingService matching, FittingPeople people) {
        this.matching = matching;
        this.people = people;
    }

    /// See [Division].
    public record Answer(List<ConceptUri> tasks, List<Sharer> alone, List<Sharer> together) {}

    /// Somebody and the tasks that they can do now.
    public record Sharer(FittingPerson person, List<ConceptUri> tasks) {}

    /// Empty when the vacancy has fewer than two tasks of which it is known what they need.
    public Optional<Answer> of(VacancyDetails vacancy) {
        return matching.division(vacancy.id()).map(division -> {
            Map<AccountId, FittingPerson> known = people.several(vacancy, sharers(division)).stream()
                    .collect(Collectors.toMap(FittingPerson::id, Function.identity()));
            return new Answer(division.tasks(), sharers(division.alone(), known), sharers(division.together(), known));
        });
    }

    private static Collection<AccountId> sharers(Division division) {
        return Stream.concat(division.alone().stream(), division.together().stream())
                .map(Share::person)
                .distinct()
                .toList();
    }

    private static List<Sharer> sharers(List<Share> shares, Map<AccountId, FittingPerson> known) {
        return shares.stream()
                .filter(share -> known.containsKey(share.person()))
                .map(share -> new Sharer(Objects.requireNonNull(known.get(share.person())), share.tasks()))
                .toList();
    }
}
