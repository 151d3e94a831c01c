package nl.talentpas.bench.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Carving;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Piece;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.Filling;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.skills.ConceptUri;
import tools.jackson.databind.json.JsonMapper;

/// What else pages ask the product's index, beside the best people for a vacancy.
final class Questions {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WARM_UPS = 50;
    private static final int VACANCIES = 100_000;
    private static final int PIECES = 5;
    private static final int BEST = 50;

    private final Population population;
    private final MemoryIndex index;
    private final int people;
    private final int times;

    Questions(Population population, SkillSpace space, int people, int times) {
        this.population = population;
        this.index = new MemoryIndex(space);
        this.people = people;
        this.times = times;
        try (Filling filling = index.fill()) {
            population.people(people).forEach(filling::add);
        }
        index.putDemands(
                IntStream.range(0, VACANCIES).mapToObj(population::demand).toList());
    }

    /// One line of JSON per question.
    List<String> lines() {
        Policy policy = Policy.standard();
        return List.of(
                line("supply", number -> index.strictnessOf(population.demand(number), policy)),
                line("carving", number -> {
                    Demand demand = population.demand(number);
                    Carving.of(index.covers(demand, policy, pieces(demand)));
                }),
                line("vacancies", number -> index.demandsFor(population.person(number), policy, demand -> true, BEST)),
                line("reach", number -> index.reachOf(population.person(number), policy, demand -> true)));
    }

    /// Each a part of the requirements, in turn.
    private static List<Piece> pieces(Demand demand) {
        var pieces = new ArrayList<Piece>();
        List<ConceptUri> skills =
                demand.requirements().stream().map(Asked::skill).distinct().toList();
        for (int i = 0; i < PIECES && i < skills.size(); i++) {
            pieces.add(new Piece(skills.get(i), Set.of(skills.get(i), skills.get((i + 1) % skills.size()))));
        }
        return pieces;
    }

    private String line(String question, IntConsumer ask) {
        var taken = new Times();
        for (int number = -WARM_UPS; number < times; number++) {
            int asked = number + WARM_UPS;
            long start = System.nanoTime();
            ask.accept(asked);
            if (number >= 0) {
                taken.add(System.nanoTime() - start);
            }
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("engine", "memory");
        line.put("question", question);
        line.put("people", people);
        line.put("vacancies", VACANCIES);
        line.put("p50_ms", taken.milliseconds(.50));
        line.put("p99_ms", taken.milliseconds(.99));
        return JSON.writeValueAsString(line);
    }
}
