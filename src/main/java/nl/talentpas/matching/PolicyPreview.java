package nl.talentpas.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import nl.talentpas.matching.PolicyEffect.Measured;
import nl.talentpas.matching.PolicyEffect.Mover;
import nl.talentpas.matching.PolicyEffect.PeopleEffect;
import nl.talentpas.matching.PolicyEffect.VacancyEffect;
import nl.talentpas.matching.VacancyTrial.Move;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.ExactIndex;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Tries a policy out before it is put in force: ranks a sample under both and tells what changes. Stores nothing, not
/// even a match run, because nobody is shown to anybody.
@Service
public class PolicyPreview {

    private static final int VACANCIES = 20;
    private static final int VACANCIES_IN_A_LARGE_REGION = 8;
    private static final int LARGE_REGION = 200_000;
    private static final int OCCUPATIONS = 150;
    private static final int PEOPLE = 20;
    private static final int MOVERS = 5;
    private static final Predicate<Demand> OCCUPATION = demand -> demand.kind() == null;

    private final PolicySample sample;
    private final IndexKeeper keeper;
    private final SkillSpace space;
    private final PolicyVersions versions;

    PolicyPreview(PolicySample sample, IndexKeeper keeper, SkillSpace space, PolicyVersions versions) {
        this.sample = sample;
        this.keeper = keeper;
        this.space = space;
        this.versions = versions;
    }

    /// The draft against the policy in force.
    @PreAuthorize("hasRole('ADMIN')")
    public PolicyEffect of(Policy draft) {
        Policy now = versions.current().policy();
        MatchIndex index = keeper.index();
        int most = index.people() > LARGE_REGION ? VACANCIES_IN_A_LARGE_REGION : VACANCIES;
        List<VacancyDetails> work = sample.vacancies(most);
        List<VacancyTrial> trials = work.stream()
                .map(vacancy -> new VacancyTrial(index, vacancy.content().title(), sample.demand(vacancy), now, draft))
                .toList();
        return new PolicyEffect(
                new Measured(index.people(), work.size(), sample.allVacancies()),
                trials.stream()
                        .map(VacancyTrial::effect)
                        .sorted(MOST_CHANGE_FIRST)
                        .toList(),
                people(work, now, draft),
                average(trials, 0),
                average(trials, 1),
                movers(trials));
    }

    private static final Comparator<VacancyEffect> MOST_CHANGE_FIRST = Comparator.comparingInt(
                    (VacancyEffect effect) -> Math.abs(effect.fittingAfter() - effect.fittingBefore()))
            .thenComparingInt(VacancyEffect::moved)
            .reversed()
            .thenComparing(VacancyEffect::title);

    private static int average(List<VacancyTrial> trials, int side) {
        return (int) trials.stream()
                .flatMap(VacancyTrial::scores)
                .mapToInt(both -> both[side])
                .average()
                .orElse(0);
    }

    private static List<Mover> movers(List<VacancyTrial> trials) {
        var numbers = new HashMap<UUID, Integer>();
        return trials.stream()
                .flatMap(trial -> trial.moves().stream())
                .sorted(Move.FURTHEST_FIRST)
                .limit(MOVERS)
                .map(move -> {
                    numbers.putIfAbsent(move.person(), numbers.size() + 1);
                    return move.as(Objects.requireNonNull(numbers.get(move.person())));
                })
                .toList();
    }

    /// All under the one policy first: an index keeps what it worked out for the policy that was asked last.
    private PeopleEffect people(List<VacancyDetails> work, Policy now, Policy draft) {
        List<Demand> occupations = sample.occupations(OCCUPATIONS);
        var index = new ExactIndex(space);
        occupations.forEach(index::put);
        work.forEach(vacancy -> index.put(sample.demand(vacancy)));
        List<Profile> people = sample.people(PEOPLE);
        List<Lists> before =
                people.stream().map(one -> new Lists(index, one, now)).toList();
        List<Lists> after =
                people.stream().map(one -> new Lists(index, one, draft)).toList();
        int otherFirst = 0;
        for (int i = 0; i < people.size(); i++) {
            otherFirst += before.get(i).first.equals(after.get(i).first) ? 0 : 1;
        }
        return new PeopleEffect(
                people.size(), occupations.size(), otherFirst, work.size(), fitting(before), fitting(after));
    }

    private static int fitting(List<Lists> lists) {
        return lists.stream().mapToInt(list -> list.fitting).sum();
    }

    /// What one person finds: the first occupation, if any, and how many vacancies fit.
    private record Lists(List<UUID> first, int fitting) {

        Lists(MatchIndex index, Profile person, Policy policy) {
            this(
                    index.demandsFor(person, policy, OCCUPATION, 1).stream()
                            .map(Ranked::id)
                            .toList(),
                    (int) index.demandsFor(person, policy, OCCUPATION.negate(), Integer.MAX_VALUE).stream()
                            .filter(ranked -> ranked.explanation().score() >= policy.threshold())
                            .count());
        }
    }
}
