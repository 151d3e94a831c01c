package nl.talentpas.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ties;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.stereotype.Component;

/// The people, vacancies and occupations on which a policy is tried: picked by what says nothing about them, and the
/// same ones as long as they are there.
@Component
class PolicySample {

    private final Published published;
    private final Vocabulary vocabulary;
    private final PassportCatalogue passports;
    private final EngineInput input;

    PolicySample(Published published, Vocabulary vocabulary, PassportCatalogue passports, EngineInput input) {
        this.published = published;
        this.vocabulary = vocabulary;
        this.passports = passports;
        this.input = input;
    }

    int allVacancies() {
        return published.vacancies().size();
    }

    List<VacancyDetails> vacancies(int most) {
        return picked(published.vacancies(), vacancy -> vacancy.id().id(), most);
    }

    List<Demand> occupations(int most) {
        Collection<Concept> all = vocabulary.all(ConceptType.OCCUPATION);
        return picked(all, occupation -> OccupationDemands.idOf(occupation.uri()), most).stream()
                .map(input::demand)
                .toList();
    }

    List<Profile> people(int most) {
        return passports.sample(most).stream().map(input::profile).toList();
    }

    Demand demand(VacancyDetails vacancy) {
        return input.demand(vacancy);
    }

    private static <T> List<T> picked(Collection<T> all, Function<T, UUID> id, int most) {
        return all.stream()
                .sorted(Comparator.comparingLong(one -> order(id.apply(one))))
                .limit(most)
                .toList();
    }

    private static long order(UUID id) {
        return Ties.key(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }
}
