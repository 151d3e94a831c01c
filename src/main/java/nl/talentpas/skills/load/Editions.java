package nl.talentpas.skills.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptType;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// Which edition of skills and of occupations is the newest, stored and in this load together.
///
/// A file that holds less than half of what there is, is taken for a part: it adds and corrects, but what it lacks has
/// not vanished. Groups never vanish, because ESCO gives them no dates that can be relied on.
final class Editions {

    private static final Set<ConceptType> DATED = Set.of(ConceptType.SKILL, ConceptType.OCCUPATION);
    private static final String STORED = """
            select concept_type, edition, count(*) as held from concept
            where scheme = :scheme and edition <> '' group by concept_type, edition""";

    private final Map<ConceptType, String> newest = new EnumMap<>(ConceptType.class);

    Editions(String scheme, LoadPlan plan, NamedParameterJdbcTemplate jdbc, Problems problems) {
        Map<ConceptType, Map<String, Long>> held = stored(scheme, jdbc);
        plan.holding(ConceptFile.class)
                .filter(file -> dated((ConceptFile) file.content()))
                .forEach(file -> held.computeIfAbsent(((ConceptFile) file.content()).type(), type -> new TreeMap<>())
                        .merge(file.edition(), file.rows(), Math::max));
        held.forEach((type, editions) -> newest.put(type, newestOf(editions)));
        warn(plan, held, problems);
    }

    /// Whether a newer edition than this one is known, so that what only stands here has vanished.
    boolean isPast(ConceptType type, String edition) {
        return !edition.isEmpty() && edition.compareTo(newest.getOrDefault(type, "")) < 0;
    }

    Map<ConceptType, String> newest() {
        return Map.copyOf(newest);
    }

    private static boolean dated(ConceptFile file) {
        return !file.isCollection() && DATED.contains(file.type());
    }

    private static String newestOf(Map<String, Long> editions) {
        long most = most(editions);
        return editions.keySet().stream()
                .filter(edition -> 2 * editions.getOrDefault(edition, 0L) >= most)
                .max(String::compareTo)
                .orElse("");
    }

    private static long most(Map<String, Long> editions) {
        return editions.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private void warn(LoadPlan plan, Map<ConceptType, Map<String, Long>> held, Problems problems) {
        plan.holding(ConceptFile.class)
                .filter(file -> dated((ConceptFile) file.content()))
                .forEach(file -> {
                    ConceptType type = ((ConceptFile) file.content()).type();
                    if (file.edition().compareTo(newest.getOrDefault(type, "")) > 0) {
                        String sizes = file.rows() + " / " + most(held.getOrDefault(type, Map.of()));
                        problems.add(file.name(), 0, ProblemKind.PART_ONLY, sizes);
                    }
                });
    }

    private static Map<ConceptType, Map<String, Long>> stored(String scheme, NamedParameterJdbcTemplate jdbc) {
        record Held(ConceptType type, String edition, long count) {}
        List<Held> all = jdbc.query(
                STORED,
                Map.of("scheme", scheme),
                (row, number) -> new Held(
                        ConceptType.valueOf(row.getString("concept_type")),
                        row.getString("edition"),
                        row.getLong("held")));
        return all.stream()
                .filter(held -> DATED.contains(held.type()))
                .collect(Collectors.groupingBy(
                        Held::type,
                        () -> new EnumMap<>(ConceptType.class),
                        Collectors.toMap(Held::edition, Held::count, Long::sum, TreeMap::new)));
    }
}
