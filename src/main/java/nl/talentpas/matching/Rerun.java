package nl.talentpas.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.matching.Again.Standing;
import nl.talentpas.matching.MatchRun.Question;
import nl.talentpas.matching.MatchRun.Result;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.skills.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Computes match runs again, each under the policy version that it names. Asks nobody's permission and records
/// nothing.
@Component
public class Rerun {

    private final MatchRuns runs;
    private final PolicyVersions versions;
    private final IndexKeeper keeper;
    private final RerunInput input;
    private final Vocabulary vocabulary;

    Rerun(MatchRuns runs, PolicyVersions versions, IndexKeeper keeper, RerunInput input, Vocabulary vocabulary) {
        this.runs = runs;
        this.versions = versions;
        this.keeper = keeper;
        this.input = input;
        this.vocabulary = vocabulary;
    }

    public Optional<MatchRun> find(UUID id) {
        return runs.find(id);
    }

    /// At most so many, newest first.
    public List<MatchRun> latest(int most) {
        return runs.latest(most);
    }

    /// @throws java.util.NoSuchElementException when its policy version is not there, which cannot happen by itself
    @Transactional(readOnly = true)
    public Again of(MatchRun run) {
        Policy policy = versions.find(run.policyVersion()).orElseThrow().policy();
        Question question = run.question();
        return switch (question.direction()) {
            case PEOPLE_FOR_VACANCY ->
                input.demand(question.subject())
                        .map(demand -> again(run, demand, people(run, demand, policy), people(demand, policy)))
                        .orElseGet(() -> gone(run));
            case VACANCIES_FOR_PERSON ->
                input.profile(question.subject(), run.actor())
                        .map(person -> again(run, person, demands(run, person, policy), vacancies(person, policy)))
                        .orElseGet(() -> gone(run));
            case OCCUPATIONS_FOR_PERSON ->
                input.profile(question.subject(), run.actor())
                        .map(person -> again(run, person, demands(run, person, policy), occupations(person, policy)))
                        .orElseGet(() -> gone(run));
        };
    }

    private Again gone(MatchRun run) {
        return again(run, null, List.of(), id -> Standing.GONE);
    }

    private Again again(
            MatchRun run, @Nullable Object subject, List<Ranked> ranking, Function<UUID, Standing> standing) {
        return new Again(
                subject == null ? null : Fingerprint.of(subject),
                MatchRuns.FORMULA_VERSION,
                vocabulary.versionWithLinks(),
                versions.current().number(),
                ranking.stream()
                        .map(ranked ->
                                new Result(ranked.id(), ranked.explanation().score(), ""))
                        .toList(),
                run.results().stream()
                        .map(Result::id)
                        .distinct()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), standing)),
                input.marks(run));
    }

    private static int limit(MatchRun run) {
        Integer limit = run.question().limit();
        return limit == null ? run.results().size() : limit;
    }

    private List<Ranked> people(MatchRun run, Demand demand, Policy policy) {
        return run.question().among().given()
                ? keeper.index()
                        .peopleFor(
                                demand,
                                policy,
                                run.results().stream().map(Result::id).toList())
                : keeper.index().peopleFor(demand, policy, limit(run));
    }

    private Function<UUID, Standing> people(Demand demand, Policy policy) {
        var scoring = keeper.scoring(demand, policy);
        return id -> input.profile(id, null)
                .map(person -> new Standing(scoring.explain(person), true))
                .orElse(Standing.GONE);
    }

    private List<Ranked> demands(MatchRun run, Profile person, Policy policy) {
        Question question = run.question();
        var among = question.direction() == MatchRun.Direction.OCCUPATIONS_FOR_PERSON
                ? Rankings.OCCUPATIONS
                : question.among().kinds().isEmpty()
                        ? Rankings.OCCUPATIONS.negate()
                        : Rankings.of(question.among().kinds());
        return keeper.index().demandsFor(person, policy, among, limit(run));
    }

    private Function<UUID, Standing> vacancies(Profile person, Policy policy) {
        return id -> input.vacancy(id)
                .map(found ->
                        new Standing(keeper.scoring(found.demand(), policy).explain(person), found.open()))
                .orElse(Standing.GONE);
    }

    private Function<UUID, Standing> occupations(Profile person, Policy policy) {
        Map<UUID, Demand> known = input.occupations();
        return id -> Optional.ofNullable(known.get(id))
                .map(demand -> new Standing(keeper.scoring(demand, policy).explain(person), true))
                .orElse(Standing.GONE);
    }
}
