package nl.talentpas.matching;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The engine's input as the database holds it now, for people, vacancies and occupations that a match run names.
@Component
class RerunInput {

    private final PassportCatalogue passports;
    private final VacancyCatalogue vacancies;
    private final Vocabulary vocabulary;
    private final EngineInput input;
    private final Marks marks;

    RerunInput(
            PassportCatalogue passports,
            VacancyCatalogue vacancies,
            Vocabulary vocabulary,
            EngineInput input,
            Marks marks) {
        this.passports = passports;
        this.vacancies = vacancies;
        this.vocabulary = vocabulary;
        this.input = input;
        this.marks = marks;
    }

    /// @param actor who looks; one's own passport needs no consent to be matched
    Optional<Profile> profile(UUID person, @Nullable UUID actor) {
        return passports.find(new AccountId(person)).map(input::profile).map(profile -> {
            boolean matchable = profile.matchable() || person.equals(actor);
            return new Profile(
                    person, profile.skills(), profile.wants(), profile.preferences(), matchable, profile.tieKey());
        });
    }

    /// The marks of a run's results as they are now.
    Map<UUID, String> marks(MatchRun run) {
        return marks.of(
                run.question().direction(),
                run.results().stream().map(MatchRun.Result::id).toList());
    }

    Optional<Demand> demand(UUID vacancy) {
        return vacancies.find(new VacancyId(vacancy)).map(input::demand);
    }

    /// A vacancy as it stands, published or not.
    record Work(Demand demand, boolean open) {}

    Optional<Work> vacancy(UUID id) {
        return vacancies
                .find(new VacancyId(id))
                .map(found -> new Work(input.demand(found), found.status() == VacancyStatus.PUBLISHED));
    }

    Map<UUID, Demand> occupations() {
        var described = new OccupationDemands(vocabulary);
        return vocabulary.all(ConceptType.OCCUPATION).stream()
                .map(described::of)
                .collect(Collectors.toUnmodifiableMap(Demand::id, demand -> demand, (first, second) -> first));
    }
}
