package nl.talentpas.bench.matching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.SkillLink;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;

/// People and work made over a vocabulary: a few occupations are common and most are rare (Zipf), people know about 28
/// skills, mostly of one to three occupations. Everybody is made from the seed and their own number alone, so that the
/// same person can be made again at any time and a million need not be kept.
final class Population {

    private static final int TYPICAL_SKILLS = 28;
    private static final int SPREAD = 12;
    private static final int REQUIREMENTS = 12;
    private static final int PLACES = 4000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);
    private static final List<Hours> HOURS = List.of(
            new Hours(8, 16), new Hours(12, 24), new Hours(16, 24), new Hours(16, 32), new Hours(20, 28),
            new Hours(24, 32), new Hours(24, 36), new Hours(32, 36), new Hours(32, 40), new Hours(36, 40));
    private static final List<Set<DayOfWeek>> DAYS = List.of(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            EnumSet.allOf(DayOfWeek.class),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY),
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            EnumSet.noneOf(DayOfWeek.class));

    /// What an occupation brings: its skills, the essential ones first, and its tasks.
    private record Trade(List<ConceptUri> essential, List<ConceptUri> optional, List<ConceptUri> tasks) {}

    private final long seed;
    private final List<Trade> trades;
    private final List<ConceptUri> skills;
    private final List<Place> places;
    private final double[] tradeShares;
    private final double[] skillShares;

    Population(Vocabulary vocabulary, long seed) {
        this.seed = seed;
        var random = new Random(seed);
        this.trades = shuffled(
                uris(vocabulary, ConceptType.OCCUPATION)
                        .map(occupation -> trade(vocabulary, occupation))
                        .filter(trade -> trade.essential.size() + trade.optional.size() >= 4),
                random);
        this.skills = shuffled(uris(vocabulary, ConceptType.SKILL), random);
        this.places = IntStream.range(0, PLACES).mapToObj(i -> place(i, random)).toList();
        this.tradeShares = zipf(trades.size());
        this.skillShares = zipf(skills.size());
    }

    private static Stream<ConceptUri> uris(Vocabulary vocabulary, ConceptType type) {
        return vocabulary.all(type).stream().map(Concept::uri).sorted();
    }

    private static <T> List<T> shuffled(Stream<T> things, Random random) {
        List<T> list = new ArrayList<>(things.toList());
        Collections.shuffle(list, random);
        return List.copyOf(list);
    }

    private static Trade trade(Vocabulary vocabulary, ConceptUri occupation) {
        List<SkillLink> links = vocabulary.skillsOf(occupation);
        return new Trade(
                links.stream().filter(SkillLink::essential).map(SkillLink::skill).toList(),
                links.stream().filter(link -> !link.essential()).map(SkillLink::skill).toList(),
                vocabulary.tasksOf(occupation).stream().map(TaskLink::task).toList());
    }

    /// Most live near the middle.
    private static Place place(int number, Random random) {
        var code = new PlaceCode(String.valueOf(5000 + number));
        return new Place(
                code, "Place " + number, "Oss", 51.77 + random.nextGaussian() * 0.2, 5.53 + random.nextGaussian() * 0.3);
    }

    /// The running sum of 1/rank, up to 1.
    private static double[] zipf(int size) {
        var sums = new double[size];
        double sum = 0;
        for (int rank = 1; rank <= size; rank++) {
            sum += 1.0 / rank;
            sums[rank - 1] = sum;
        }
        for (int i = 0; i < size; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private static int drawn(double[] shares, RandomGenerator random) {
        int at = java.util.Arrays.binarySearch(shares, random.nextDouble());
        return Math.min(shares.length - 1, at < 0 ? -at - 1 : at);
    }

    /// The people with the numbers from 0 on.
    Iterable<Profile> people(int count) {
        return () -> IntStream.range(0, count).mapToObj(this::person).iterator();
    }

    /// @param number negative for somebody who is not among [#people]
    Profile person(int number) {
        return person(number, id(number));
    }

    /// Somebody else under the same id: as after an evening of filling in.
    Profile changed(int number, int change) {
        return person(-1 - change, id(number));
    }

    private static UUID id(int number) {
        return new UUID(0x0193_0000_0000_7000L, number);
    }

    private Profile person(int number, UUID id) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        int trade = drawn(tradeShares, random);
        Map<ConceptUri, Level> levels = new HashMap<>();
        skills(trade, random).forEach(skill -> levels.put(skill, any(Level.values(), random)));
        Map<ConceptUri, Wanting> wants = new HashMap<>();
        levels.keySet().stream().filter(skill -> random.nextInt(4) == 0).forEach(skill ->
                wants.put(skill, any(Wanting.values(), random)));
        trades.get(trade).tasks.stream().filter(task -> random.nextInt(3) == 0).forEach(task ->
                wants.put(task, any(Wanting.values(), random)));
        return new Profile(id, levels, wants, preferences(random), random.nextInt(12) > 0, random.nextLong());
    }

    private Set<ConceptUri> skills(int trade, SplittableRandom random) {
        int many = TYPICAL_SKILLS - SPREAD + random.nextInt(2 * SPREAD + 1);
        Set<ConceptUri> held = new LinkedHashSet<>();
        some(trades.get(trade), many * 2 / 3, held, random);
        some(trades.get(drawn(tradeShares, random)), many * 4 / 5, held, random);
        while (held.size() < many) {
            held.add(skills.get(drawn(skillShares, random)));
        }
        return held;
    }

    private static void some(Trade trade, int upTo, Set<ConceptUri> held, SplittableRandom random) {
        Stream.concat(
                        trade.essential.stream().filter(skill -> random.nextInt(4) > 0),
                        trade.optional.stream().filter(skill -> random.nextInt(3) == 0))
                .takeWhile(skill -> held.size() < upTo)
                .forEach(held::add);
    }

    private Preferences preferences(SplittableRandom random) {
        Map<WorkCondition, Wanting> conditions = new EnumMap<>(WorkCondition.class);
        Map<Licence, Boolean> licences = new EnumMap<>(Licence.class);
        for (int i = 0; i < 5; i++) {
            conditions.put(any(WorkCondition.values(), random), any(Wanting.values(), random));
            licences.put(any(Licence.values(), random), random.nextBoolean());
        }
        return new Preferences(
                EnumSet.of(any(WorkKind.values(), random), any(WorkKind.values(), random)),
                any(HOURS, random),
                any(DAYS, random),
                any(places, random),
                5 * (1 + random.nextInt(10)),
                conditions,
                EnumSet.of(any(ContractKind.values(), random), any(ContractKind.values(), random)),
                FIRST_DAY.plusDays(random.nextInt(60)),
                licences);
    }

    /// Work of one occupation that asks everything that can be asked, so that no filter is idle.
    Demand demand(int number) {
        var random = new SplittableRandom(seed * 7_368_787 + number);
        Trade trade = trades.get(drawn(tradeShares, random));
        List<Asked> asked = Stream.concat(
                        trade.essential.stream().map(skill -> asked(skill, true, random)),
                        trade.optional.stream().map(skill -> asked(skill, false, random)))
                .limit(REQUIREMENTS)
                .toList();
        return new Demand(
                new UUID(0x0194_0000_0000_7000L, number),
                any(WorkKind.values(), random),
                asked,
                trade.tasks.stream().limit(5).toList(),
                Set.of(any(Licence.values(), random)),
                any(HOURS, random),
                DAYS.get(random.nextInt(DAYS.size() - 1)),
                any(places, random),
                any(ContractKind.values(), random),
                EnumSet.of(any(WorkCondition.values(), random), any(WorkCondition.values(), random)),
                FIRST_DAY.plusDays(random.nextInt(60)),
                Demand.FULL_EVIDENCE,
                random.nextLong());
    }

    private static Asked asked(ConceptUri skill, boolean essential, SplittableRandom random) {
        return new Asked(skill, any(Level.values(), random), essential, random.nextInt(8) == 0, 1000);
    }

    private static <T> T any(T[] things, SplittableRandom random) {
        return things[random.nextInt(things.length)];
    }

    private static <T> T any(List<T> things, SplittableRandom random) {
        return things.get(random.nextInt(things.size()));
    }
}
