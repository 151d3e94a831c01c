package nl.talentpas.matching;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.MatchRun.Direction;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/// A short mark per person or vacancy in a ranking, which changes when they do: their revision. An occupation needs
/// none, because the vocabulary's version tells.
@Component
class Marks {

    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;

    Marks(PassportCatalogue passports, VacancyCatalogue vacancies) {
        this.passports = passports;
        this.vacancies = vacancies;
    }

    /// Nothing for who or what is not there any more.
    Map<UUID, String> of(Direction direction, Collection<UUID> ids) {
        return switch (direction) {
            case PEOPLE_FOR_VACANCY ->
                words(passports.revisions(ids.stream().map(AccountId::new).toList()), AccountId::id);
            case VACANCIES_FOR_PERSON ->
                words(vacancies.revisions(ids.stream().map(VacancyId::new).toList()), VacancyId::id);
            case OCCUPATIONS_FOR_PERSON -> Map.of();
        };
    }

    private static <T> Map<UUID, String> words(Map<T, Long> revisions, Function<T, UUID> id) {
        return revisions.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> id.apply(entry.getKey()),
                        entry -> entry.getValue().toString()));
    }
}
