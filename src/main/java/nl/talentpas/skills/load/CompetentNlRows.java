package nl.talentpas.skills.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.RelationKind;
import nl.talentpas.skills.load.competentnl.Graph;
import nl.talentpas.skills.load.competentnl.Link;
import nl.talentpas.skills.load.competentnl.Place;
import nl.talentpas.skills.load.competentnl.Thing;
import nl.talentpas.skills.load.competentnl.Words;

/// What CompetentNL's RDF says, as rows of tables.
///
/// Human capabilities and areas of knowledge are skills. A wide one that no occupation asks for is a group. What an
/// occupation requires as essential is essential; what is important or somewhat required is optional.
final class CompetentNlRows {

    private static final Map<ConceptType, String> TABLES = Map.of(
            ConceptType.GROUP, "skillGroups",
            ConceptType.SKILL, "skills",
            ConceptType.TASK, "tasks",
            ConceptType.OCCUPATION, "occupations");
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final Graph graph;
    private final String source;
    private final String version;
    private final Map<String, ConceptType> types = new HashMap<>();

    /// @param source the name of what was given
    /// @param version what its name tells of its age
    CompetentNlRows(Graph graph, String source, String version) {
        this.graph = graph;
        this.source = source;
        this.version = version;
        graph.things().forEach(thing -> thing.type().ifPresent(type -> types.put(thing.uri(), type)));
        Set<String> asked = ends(RelationKind.SKILL);
        ends(RelationKind.BROADER).stream()
                .filter(uri -> types.get(uri) == ConceptType.SKILL && !asked.contains(uri))
                .forEach(uri -> types.put(uri, ConceptType.GROUP));
    }

    void addTo(CompetentNlPlan plan) {
        String edition = edition();
        for (ConceptType type :
                List.of(ConceptType.GROUP, ConceptType.SKILL, ConceptType.TASK, ConceptType.OCCUPATION)) {
            for (String language : LANGUAGES) {
                String table = TABLES.get(type) + "_" + language;
                plan.add(
                        name(source, table), new ConceptFile(type, language), edition, concepts(type, language, table));
            }
        }
        relations(plan, RelationFile.OCCUPATION_SKILLS, links(RelationKind.SKILL));
        relations(plan, RelationFile.OCCUPATION_TASKS, links(RelationKind.TASK));
        relations(plan, RelationFile.BROADER_SKILLS, broader().filter(link -> !isOccupation(link)));
        relations(plan, RelationFile.BROADER_OCCUPATIONS, broader().filter(this::isOccupation));
        relations(plan, RelationFile.SAME_MEANINGS, links(RelationKind.SAME).filter(link -> isKept(link.subject())));
    }

    private String edition() {
        String newest = graph.things().stream()
                .filter(thing -> isKept(thing.uri()))
                .map(Thing::modified)
                .reduce("", Edition::newer);
        return newest.isEmpty() ? version : newest;
    }

    private List<Row> concepts(ConceptType type, String language, String table) {
        return graph.things().stream()
                .filter(thing -> types.get(thing.uri()) == type)
                .filter(thing -> speaks(thing, language))
                .map(thing -> row(thing.place(), table, cells(thing, language)))
                .toList();
    }

    /// What has no name at all is told as a problem of the first language.
    private static boolean speaks(Thing thing, String language) {
        boolean none = !thing.words().isEmpty()
                && thing.words().values().stream()
                        .allMatch(words -> words.preferred().isEmpty());
        Words words = thing.words().get(language);
        return (words != null && words.preferred().isPresent()) || (none && language.equals(LANGUAGES.getFirst()));
    }

    private static Map<String, String> cells(Thing thing, String language) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("conceptUri", thing.uri());
        cells.put("code", thing.code());
        cells.put("status", thing.ended() ? "obsolete" : "released");
        cells.put("replacedBy", thing.replacedBy());
        Words words = thing.words().get(language);
        if (words != null) {
            cells.put("preferredLabel", words.preferred().orElse(""));
            cells.put("altLabels", String.join("\n", words.alternatives()));
            cells.put("description", words.description());
        }
        return cells;
    }

    private void relations(CompetentNlPlan plan, RelationFile file, Stream<Link> links) {
        List<Row> rows = links.map(link -> row(link.place(), file.word, cells(file, link)))
                .toList();
        plan.add(name(source, file.word), file, "", rows);
    }

    private static Map<String, String> cells(RelationFile file, Link link) {
        return Map.of(
                file.subject,
                link.subject(),
                file.object,
                link.object(),
                "relationType",
                link.essential() ? "essential" : "optional");
    }

    private Stream<Link> broader() {
        return links(RelationKind.BROADER).filter(link -> isKept(link.subject()) && isKept(link.object()));
    }

    /// In an order that does not depend on that of the statements.
    private Stream<Link> links(RelationKind kind) {
        return graph.links().stream()
                .filter(link -> link.kind() == kind)
                .sorted(Comparator.comparing(Link::subject).thenComparing(Link::object));
    }

    private Set<String> ends(RelationKind kind) {
        return graph.links().stream()
                .filter(link -> link.kind() == kind)
                .map(Link::object)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isKept(String uri) {
        return types.containsKey(uri);
    }

    private boolean isOccupation(Link link) {
        return types.get(link.subject()) == ConceptType.OCCUPATION;
    }

    private Row row(Place place, String table, Map<String, String> cells) {
        return new Row(name(place.file(), table), place.line(), new CompetentNlPlan.Made(cells));
    }

    private static String name(String file, String table) {
        return file + " › " + table;
    }
}
