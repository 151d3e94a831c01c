package nl.talentpas.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.skills.Concept;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.stereotype.Component;

/// What stands behind the demands in the index, so that a ranking turns into vacancies and occupations without a query
/// for each. Filled and emptied by the index keeper.
@Component
class Published {

    private volatile Map<UUID, VacancyDetails> vacancies = new ConcurrentHashMap<>();
    private volatile Map<UUID, Concept> occupations = Map.of();

    /// All of them, in place of those before.
    void become(Collection<VacancyDetails> allVacancies, Collection<Concept> allOccupations) {
        vacancies = new ConcurrentHashMap<>(allVacancies.stream()
                .collect(Collectors.toMap(vacancy -> vacancy.id().id(), Function.identity())));
        occupations = allOccupations.stream()
                .collect(Collectors.toUnmodifiableMap(
                        occupation -> OccupationDemands.idOf(occupation.uri()), Function.identity()));
    }

    void put(VacancyDetails vacancy) {
        vacancies.put(vacancy.id().id(), vacancy);
    }

    void removeVacancy(UUID id) {
        vacancies.remove(id);
    }

    Collection<VacancyDetails> vacancies() {
        return List.copyOf(vacancies.values());
    }

    /// A vacancy withdrawn since the ranking was made is left out.
    List<VacancyMatch> vacancies(List<Ranked> ranking) {
        return ranking.stream()
                .flatMap(ranked -> Optional.ofNullable(vacancies.get(ranked.id())).stream()
                        .map(vacancy -> new VacancyMatch(vacancy, ranked.explanation())))
                .toList();
    }

    List<OccupationMatch> occupations(List<Ranked> ranking) {
        return ranking.stream()
                .flatMap(ranked -> Optional.ofNullable(occupations.get(ranked.id())).stream()
                        .map(occupation -> new OccupationMatch(occupation, ranked.explanation())))
                .toList();
    }
}
