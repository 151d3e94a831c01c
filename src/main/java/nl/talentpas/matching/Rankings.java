package nl.talentpas.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.Division.Share;
import nl.talentpas.matching.MatchRun.Among;
import nl.talentpas.matching.MatchRun.Direction;
import nl.talentpas.matching.MatchRun.Question;
import nl.talentpas.matching.engine.Carving;
import nl.talentpas.matching.engine.Cover;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.engine.Piece;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/// Asks the index under the policy in force, and records every ranking of or for somebody with an account.
@Component
class Rankings {

    static final Predicate<Demand> OCCUPATIONS = demand -> demand.kind() == null;

    private final IndexKeeper keeper;
    private final EngineInput input;
    private final PolicyService policies;
    private final MatchRuns runs;

    Rankings(IndexKeeper keeper, EngineInput input, PolicyService policies, MatchRuns runs) {
        this.keeper = keeper;
        this.input = input;
        this.policies = policies;
        this.runs = runs;
    }

    List<Ranked> people(VacancyDetails vacancy, int limit) {
        var question = new Question(Direction.PEOPLE_FOR_VACANCY, vacancy.id().id(), Among.EVERYBODY, limit);
        return people(vacancy, question, (demand, policy) -> keeper.index().peopleFor(demand, policy, limit));
    }

    /// Everybody among these who passes the filters, in the order in which the whole region would be ranked.
    List<Ranked> people(VacancyDetails vacancy, Collection<AccountId> among) {
        List<UUID> ids = ids(among);
        var question = new Question(Direction.PEOPLE_FOR_VACANCY, vacancy.id().id(), Among.GIVEN, ids.size());
        return people(vacancy, question, (demand, policy) -> keeper.index().peopleFor(demand, policy, ids));
    }

    Map<VacancyId, Integer> fitting(Collection<VacancyDetails> vacancies, Collection<AccountId> among) {
        Policy policy = policies.current().policy();
        List<VacancyDetails> many = List.copyOf(vacancies);
        List<Demand> demands = many.stream().map(input::demand).toList();
        List<Integer> fitting = keeper.index().reaching(demands, policy, ids(among));
        var counts = new HashMap<VacancyId, Integer>();
        for (int i = 0; i < many.size(); i++) {
            if (fitting.get(i) > 0) {
                counts.put(many.get(i).id(), fitting.get(i));
            }
        }
        return counts;
    }

    private List<Ranked> people(
            VacancyDetails vacancy, Question question, BiFunction<Demand, Policy, List<Ranked>> index) {
        PolicyVersion version = policies.current();
        Demand demand = input.demand(vacancy);
        List<Ranked> ranking = index.apply(demand, version.policy());
        runs.record(question, version.number(), demand, ranking);
        return ranking;
    }

    private static List<UUID> ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::id).toList();
    }

    List<Ranked> vacancies(PassportDetails passport, Set<WorkKind> kinds, int limit) {
        UUID person = passport.owner().id();
        var question = new Question(Direction.VACANCIES_FOR_PERSON, person, new Among(false, kinds), limit);
        return demands(passport, question, of(kinds));
    }

    List<Ranked> occupations(PassportDetails passport, int limit) {
        UUID person = passport.owner().id();
        var question = new Question(Direction.OCCUPATIONS_FOR_PERSON, person, Among.EVERYBODY, limit);
        return demands(passport, question, OCCUPATIONS);
    }

    List<Ranked> vacancies(Sketch sketch, int limit) {
        return demands(sketch, of(Set.of(WorkKind.values())), limit);
    }

    List<Ranked> occupations(Sketch sketch, int limit) {
        return demands(sketch, OCCUPATIONS, limit);
    }

    private List<Ranked> demands(PassportDetails passport, Question question, Predicate<Demand> among) {
        PolicyVersion version = policies.current();
        var profile = input.profile(passport);
        int limit = Objects.requireNonNull(question.limit());
        List<Ranked> ranking = keeper.index().demandsFor(profile, version.policy(), among, limit);
        runs.record(question, version.number(), profile, ranking);
        return ranking;
    }

    private List<Ranked> demands(Sketch sketch, Predicate<Demand> among, int limit) {
        return keeper.index()
                .demandsFor(input.profile(sketch), policies.current().policy(), among, limit);
    }

    Explanation explain(PassportDetails passport, VacancyDetails vacancy) {
        return explain(input.profile(passport), input.demand(vacancy));
    }

    Explanation explain(PassportDetails passport, Concept occupation) {
        return explain(input.profile(passport), input.demand(occupation));
    }

    /// What did not count, beside the explanation of the same pair.
    NotCounted notCounted(PassportDetails passport, VacancyDetails vacancy) {
        return notCounted(input.profile(passport), input.demand(vacancy));
    }

    NotCounted notCounted(PassportDetails passport, Concept occupation) {
        return notCounted(input.profile(passport), input.demand(occupation));
    }

    private NotCounted notCounted(Profile person, Demand demand) {
        return keeper.scoring(demand, policies.current().policy()).notCounted(person);
    }

    WhatIf whatIf(PassportDetails passport, VacancyDetails vacancy, Set<ConceptUri> learned) {
        Profile now = input.profile(passport);
        var skills = new HashMap<>(now.skills());
        learned.forEach(skill -> skills.put(skill, Level.INDEPENDENT));
        var then = new Profile(now.id(), skills, now.wants(), now.preferences(), now.matchable(), now.tieKey());
        Demand demand = input.demand(vacancy);
        return new WhatIf(
                explain(now, demand),
                explain(then, demand),
                reach(now).demands(),
                reach(then).demands());
    }

    /// The published vacancies within somebody's reach, and what would open more of them.
    Reach reach(PassportDetails passport) {
        return reach(input.profile(passport));
    }

    private Reach reach(Profile person) {
        return keeper.index().reachOf(person, policies.current().policy(), OCCUPATIONS.negate());
    }

    /// Whoever could share the work is recorded as ranked for it.
    Division division(VacancyDetails vacancy) {
        List<Piece> pieces = input.pieces(vacancy.content());
        Demand demand = input.demand(vacancy);
        Carving carving =
                Carving.of(keeper.index().covers(demand, policies.current().policy(), pieces));
        people(
                vacancy,
                Stream.concat(carving.alone().stream(), carving.together().stream())
                        .map(cover -> new AccountId(cover.person()))
                        .distinct()
                        .toList());
        return new Division(
                pieces.stream().map(Piece::task).toList(),
                shares(carving.alone(), pieces),
                shares(carving.together(), pieces));
    }

    private static List<Share> shares(List<Cover> covers, List<Piece> pieces) {
        return covers.stream()
                .map(cover -> new Share(
                        new AccountId(cover.person()),
                        IntStream.range(0, pieces.size())
                                .filter(cover::has)
                                .mapToObj(piece -> pieces.get(piece).task())
                                .toList()))
                .toList();
    }

    private Explanation explain(Profile person, Demand demand) {
        return keeper.scoring(demand, policies.current().policy()).explain(person);
    }

    static Predicate<Demand> of(Set<WorkKind> kinds) {
        return demand -> demand.kind() != null && kinds.contains(demand.kind());
    }
}
