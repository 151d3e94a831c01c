package nl.talentpas.bench.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.talentpas.bench.matching.Ranker.Scored;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;

/// Fills engines with the same people and asks them the same, in turns.
final class Race {

    private static final int WARM_UPS = 1;
    private static final int ROUNDS = 2;
    private static final int THREADS = 2;
    private static final int UPDATES = 200;
    private static final double SECOND = 1e9;

    private final Population population;
    private final List<Demand> demands;
    private final SkillSpace space;
    private final Policy policy;
    private final int top;

    Race(Population population, List<Demand> demands, SkillSpace space, Policy policy, int top) {
        this.population = population;
        this.demands = demands;
        this.space = space;
        this.policy = policy;
        this.top = top;
    }

    /// One of those that take part, and what became of it.
    private final class Runner {

        private final Ranker ranker;
        private final Times queries = new Times();
        private final Times updates = new Times();
        private double heap;
        private double build;
        private double qps;
        private boolean exact;

        Runner(Ranker ranker) {
            this.ranker = ranker;
        }

        void fill(int people, double making) throws Exception {
            long before = Heap.megabytes();
            long start = System.nanoTime();
            ranker.fill(population.people(people));
            build = Math.max(0, (System.nanoTime() - start) / SECOND - making);
            heap = Heap.megabytes() - before;
        }

        void ask(Demand demand, boolean counts) throws Exception {
            long start = System.nanoTime();
            ranker.best(demand, top);
            if (counts) {
                queries.add(System.nanoTime() - start);
            }
        }

        void update(int number, int people) throws Exception {
            Profile changed = population.changed((int) (number * 7919L % people), number);
            long start = System.nanoTime();
            ranker.replace(changed);
            updates.add(System.nanoTime() - start);
        }

        void askTogether() throws Exception {
            long start = System.nanoTime();
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                List<Callable<List<Scored>>> asking = new ArrayList<>();
                demands.forEach(demand -> asking.add(() -> ranker.best(demand, top)));
                for (Future<List<Scored>> answer : threads.invokeAll(asking)) {
                    answer.get();
                }
            }
            qps = demands.size() / ((System.nanoTime() - start) / SECOND);
        }

        Result result(int people) {
            return new Result(ranker.name(), people, related(), queries, qps, heap, build, updates, exact);
        }
    }

    /// Makes an engine by its name.
    interface Stable {

        Ranker ranker(String engine) throws Exception;
    }

    List<Result> run(List<String> engines, Stable stable, int people) throws Exception {
        var rankers = new ArrayList<Ranker>();
        try {
            for (String engine : engines) {
                rankers.add(stable.ranker(engine));
            }
            return run(rankers, people);
        } finally {
            for (Ranker ranker : rankers) {
                ranker.close();
            }
        }
    }

    private List<Result> run(List<Ranker> rankers, int people) throws Exception {
        timeToMake(Math.min(people, 100_000));
        double making = timeToMake(people);
        List<Runner> runners = rankers.stream().map(Runner::new).toList();
        for (Runner runner : runners) {
            runner.fill(people, making);
        }
        var truth = new Truth(demands.subList(0, Math.min(Truth.DEMANDS, demands.size())), space, policy, top);
        population.people(people).forEach(truth::offer);
        for (Runner runner : runners) {
            runner.exact = truth.agrees(runner.ranker);
        }
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Demand demand : demands) {
                for (Runner runner : runners) {
                    runner.ask(demand, round >= 0);
                }
            }
        }
        for (Runner runner : runners) {
            runner.askTogether();
        }
        for (int number = 0; number < UPDATES; number++) {
            for (Runner runner : runners) {
                runner.update(number, people);
            }
        }
        return runners.stream().map(runner -> runner.result(people)).toList();
    }

    private double timeToMake(int people) {
        long start = System.nanoTime();
        long made = 0;
        for (Profile person : population.people(people)) {
            made += person.tieKey();
        }
        return made == 0 ? 0 : (System.nanoTime() - start) / SECOND;
    }

    private int related() {
        return demands.stream()
                .flatMap(demand -> demand.requirements().stream())
                .mapToInt(asked -> space.neighbours(asked.skill()).size())
                .max()
                .orElse(0);
    }
}
