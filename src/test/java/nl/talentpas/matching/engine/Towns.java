package nl.talentpas.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;

/// Random people, work and skill spaces for the engine's laws; the same seed gives the same town.
final class Towns {

    static final int SKILLS = 40;
    private static final int TASKS = 10;

    private final Random random;

    Towns(long seed) {
        this.random = new Random(seed);
    }

    static ConceptUri skill(int number) {
        return new ConceptUri("https://example.org/skill/" + number);
    }

    private static ConceptUri task(int number) {
        return new ConceptUri("https://example.org/task/" + number);
    }

    /// Every skill resembles the next three, less and less; rarity goes round. The last two skills mean the same, and
    /// so
    /// do the last two tasks.
    static SkillSpace space() {
        return new SkillSpace() {
            @Override
            public int rarity(ConceptUri skill) {
                return 250 + Integer.parseInt(skill.localName()) * 37 % 751;
            }

            @Override
            public List<Neighbour> neighbours(ConceptUri skill) {
                int number = Integer.parseInt(skill.localName());
                Stream<Neighbour> same = sameAs(skill).stream()
                        .map(other -> new Neighbour(other, 1000, Neighbour.Reason.SAME_MEANING, 0));
                Stream<Neighbour> near = IntStream.rangeClosed(1, 3)
                        .filter(step -> !sameAs(skill).contains(skill((number + step) % SKILLS)))
                        .mapToObj(step -> new Neighbour(
                                skill((number + step) % SKILLS),
                                800 - 200 * step + number,
                                Neighbour.Reason.RELATED,
                                0));
                return Stream.concat(same, near).toList();
            }

            @Override
            public List<ConceptUri> sameAs(ConceptUri concept) {
                return Stream.of(
                                List.of(skill(SKILLS - 1), skill(SKILLS - 2)),
                                List.of(task(TASKS - 1), task(TASKS - 2)))
                        .filter(pair -> pair.contains(concept))
                        .flatMap(List::stream)
                        .filter(other -> !other.equals(concept))
                        .toList();
            }
        };
    }

    Profile person() {
        var skills = new HashMap<ConceptUri, Level>();
        IntStream.range(0, random.nextInt(15)).forEach(i -> skills.put(skill(random.nextInt(SKILLS)), level()));
        var wants = new HashMap<ConceptUri, Wanting>();
        IntStream.range(0, random.nextInt(10)).forEach(i -> {
            wants.put(skill(random.nextInt(SKILLS)), any(Wanting.values()));
            wants.put(task(random.nextInt(TASKS)), any(Wanting.values()));
        });
        return new Profile(
                new UUID(random.nextLong(), random.nextLong()),
                Map.copyOf(skills),
                Map.copyOf(wants),
                preferences(),
                random.nextInt(10) > 0,
                random.nextLong());
    }

    private Preferences preferences() {
        return new Preferences(
                some(WorkKind.values()),
                maybe(hours()),
                some(DayOfWeek.values()),
                maybe(place()),
                maybe(random.nextInt(60)),
                some(WorkCondition.values()).stream()
                        .collect(Collectors.toMap(condition -> condition, condition -> any(Wanting.values()))),
                some(ContractKind.values()),
                maybe(date()),
                some(Licence.values()).stream()
                        .collect(Collectors.toMap(licence -> licence, licence -> random.nextBoolean())));
    }

    Demand demand() {
        List<Asked> asked = random.ints(0, SKILLS)
                .distinct()
                .limit(random.nextInt(12))
                .mapToObj(number -> new Asked(
                        skill(number),
                        level(),
                        random.nextBoolean(),
                        random.nextInt(4) == 0,
                        500 + random.nextInt(1501)))
                .toList();
        List<ConceptUri> tasks = random.ints(0, TASKS)
                .distinct()
                .limit(random.nextInt(6))
                .mapToObj(Towns::task)
                .toList();
        return new Demand(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextInt(5) == 0 ? null : any(WorkKind.values()),
                asked,
                tasks,
                random.nextInt(3) == 0 ? Set.of(any(Licence.values())) : Set.of(),
                maybe(hours()),
                some(DayOfWeek.values()),
                maybe(place()),
                maybe(any(ContractKind.values())),
                some(WorkCondition.values()),
                maybe(date()),
                random.nextInt(3) == 0 ? 1 + random.nextInt(Demand.FULL_EVIDENCE) : Demand.FULL_EVIDENCE,
                random.nextLong());
    }

    /// The work cut into pieces of one to three of its requirements; some may need nothing that is asked.
    List<Piece> pieces(Demand demand) {
        return IntStream.range(0, TASKS)
                .mapToObj(number -> new Piece(
                        task(number),
                        random.ints(
                                        random.nextInt(4),
                                        0,
                                        Math.max(1, demand.requirements().size()))
                                .filter(at -> at < demand.requirements().size())
                                .mapToObj(at -> demand.requirements().get(at).skill())
                                .collect(Collectors.toSet())))
                .toList();
    }

    Level level() {
        return any(Level.values());
    }

    private Hours hours() {
        int min = 1 + random.nextInt(40);
        return new Hours(min, min + random.nextInt(8));
    }

    private Place place() {
        return new Place(
                new PlaceCode(String.valueOf(5000 + random.nextInt(900))),
                "Dorp",
                "Oss",
                51.5 + random.nextDouble() * 0.5,
                5.2 + random.nextDouble() * 0.6);
    }

    private LocalDate date() {
        return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(200));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T maybe(T thing) {
        return random.nextInt(4) == 0 ? null : thing;
    }

    private <T> Set<T> some(T[] values) {
        return random.ints(0, values.length)
                .distinct()
                .limit(random.nextInt(values.length))
                .mapToObj(i -> values[i])
                .collect(Collectors.toSet());
    }
}
