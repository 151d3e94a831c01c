package nl.talentpas.skills;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.skills.VocabularyStore.Entry;
import nl.talentpas.skills.VocabularyStore.Relation;

/// The vocabulary at one moment, laid out for lookups; never changes.
final class Snapshot {

    private static final Locale DUTCH = Locale.of("nl");

    private final String version;
    private final Map<ConceptUri, Concept> concepts = new HashMap<>();
    private final Map<String, Concept> byKey = new HashMap<>();
    private final Map<ConceptType, List<Concept>> byType = new EnumMap<>(ConceptType.class);
    private final Set<ConceptUri> transversal = new HashSet<>();
    private final Set<ConceptUri> retired = new HashSet<>();
    private final Map<ConceptUri, ConceptUri> replacements = new HashMap<>();
    private final Map<ConceptUri, List<SkillLink>> skills = new HashMap<>();
    private final Map<ConceptUri, List<TaskLink>> tasks = new HashMap<>();
    private final Map<ConceptUri, List<Concept>> occupations = new HashMap<>();
    private final Map<ConceptUri, Concept> groups = new HashMap<>();
    private final Map<ConceptUri, List<Concept>> members = new HashMap<>();
    private final Map<ConceptUri, ConceptUri> widerOccupations = new HashMap<>();
    private final List<Relation> stated = new ArrayList<>();
    private final Rarities rarities;
    private final Map<ConceptUri, List<Neighbour>> neighbours;

    Snapshot(String version, List<Entry> entries, List<Relation> relations, Resemblances resemblances) {
        this.version = version;
        entries.forEach(this::add);
        byType.replaceAll((type, list) -> inDutchOrder(list));
        relations.forEach(this::add);
        placeNarrowOccupations();
        skills.values().forEach(links -> links.sort(Comparator.comparing(link -> !link.essential())));
        tasks.values().forEach(links -> links.sort(Comparator.comparing(link -> !link.essential())));
        all(ConceptType.OCCUPATION).forEach(this::index);
        this.rarities = new Rarities((int) all(ConceptType.OCCUPATION).stream()
                .filter(occupation -> !skills(occupation.uri()).isEmpty())
                .count());
        this.neighbours = resemblances.of(version, () -> similarities(relations));
    }

    String version() {
        return version;
    }

    Optional<Concept> find(ConceptUri uri) {
        return Optional.ofNullable(concepts.get(uri));
    }

    Optional<Concept> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<Concept> all(ConceptType type) {
        return byType.getOrDefault(type, List.of());
    }

    boolean transversal(ConceptUri skill) {
        return transversal.contains(skill);
    }

    List<SkillLink> skills(ConceptUri uri) {
        return skills.getOrDefault(uri, List.of());
    }

    List<TaskLink> tasks(ConceptUri uri) {
        return tasks.getOrDefault(uri, List.of());
    }

    List<Concept> occupations(ConceptUri uri) {
        return occupations.getOrDefault(uri, List.of());
    }

    Optional<Concept> group(ConceptUri uri) {
        return Optional.ofNullable(groups.get(uri));
    }

    List<Concept> members(ConceptUri group) {
        return members.getOrDefault(group, List.of());
    }

    boolean retired(ConceptUri concept) {
        return retired.contains(concept);
    }

    Optional<Concept> replacement(ConceptUri concept) {
        return Optional.ofNullable(replacements.get(concept)).flatMap(this::find);
    }

    int rarity(ConceptUri skill) {
        return rarities.of(occupations(skill).size());
    }

    /// Of skills that count as one.
    int rarity(List<ConceptUri> same) {
        return rarities.of((int) same.stream()
                .flatMap(skill -> occupations(skill).stream())
                .distinct()
                .count());
    }

    /// What sources say of concepts of other sources that mean the same; essential when exactly.
    List<Relation> stated() {
        return List.copyOf(stated);
    }

    List<Neighbour> neighbours(ConceptUri skill) {
        return neighbours.getOrDefault(skill, List.of());
    }

    private void add(Entry entry) {
        Concept concept = entry.concept();
        concepts.put(concept.uri(), concept);
        byKey.putIfAbsent(concept.key(), concept);
        if (entry.transversal()) {
            transversal.add(concept.uri());
        }
        entry.replacedBy().ifPresent(other -> replacements.put(concept.uri(), other));
        if (entry.retired()) {
            retired.add(concept.uri());
        } else {
            byType.computeIfAbsent(concept.type(), type -> new ArrayList<>()).add(concept);
        }
    }

    /// What is retired is asked for by nobody any more; what it asked itself stays known.
    private void add(Relation relation) {
        ConceptUri subject = relation.subject();
        ConceptUri object = relation.object();
        if (retired.contains(object)) {
            return;
        }
        switch (relation.kind()) {
            case SKILL -> listOf(skills, subject).add(new SkillLink(object, relation.essential()));
            case TASK -> listOf(tasks, subject).add(new TaskLink(object, relation.essential()));
            case BROADER -> addBroader(subject, object);
            case RELATED -> {}
            case SAME -> stated.add(relation);
        }
    }

    /// A concept's group is the first one named; wider skills and occupations are no groups, but see
    /// [#placeNarrowOccupations].
    private void addBroader(ConceptUri subject, ConceptUri object) {
        Concept member = retired.contains(subject) ? null : concepts.get(subject);
        Concept group = concepts.get(object);
        if (member != null && group != null && group.type() == ConceptType.GROUP) {
            groups.putIfAbsent(subject, group);
            listOf(members, object).add(member);
        } else if (member != null && member.type() == ConceptType.OCCUPATION) {
            widerOccupations.putIfAbsent(subject, object);
        }
    }

    /// An occupation that stands below another one, as four in ten of ESCO do, stands in the group of that one.
    private void placeNarrowOccupations() {
        List<Concept> homeless = all(ConceptType.OCCUPATION).stream()
                .filter(occupation -> !groups.containsKey(occupation.uri()))
                .toList();
        homeless.forEach(occupation -> groupAbove(occupation.uri()).ifPresent(group -> {
            groups.put(occupation.uri(), group);
            listOf(members, group.uri()).add(occupation);
        }));
    }

    private Optional<Concept> groupAbove(ConceptUri occupation) {
        var passed = new HashSet<ConceptUri>();
        ConceptUri place = occupation;
        while (place != null && !groups.containsKey(place) && passed.add(place)) {
            place = widerOccupations.get(place);
        }
        return Optional.ofNullable(place).map(groups::get);
    }

    private void index(Concept occupation) {
        skills(occupation.uri())
                .forEach(link -> listOf(occupations, link.skill()).add(occupation));
        tasks(occupation.uri()).forEach(link -> listOf(occupations, link.task()).add(occupation));
    }

    private Similarities similarities(List<Relation> relations) {
        var facts = new Similarities.Facts();
        for (Concept skill : all(ConceptType.SKILL)) {
            facts.skill(skill.uri(), transversal(skill.uri()), rarity(skill.uri()));
            group(skill.uri()).ifPresent(group -> facts.group(skill.uri(), group.uri()));
        }
        all(ConceptType.OCCUPATION).forEach(occupation -> facts.occupation(skills(occupation.uri())));
        relations.stream()
                .filter(relation -> relation.kind() == RelationKind.RELATED)
                .forEach(relation -> facts.related(relation.subject(), relation.object()));
        return new Similarities(facts);
    }

    private static <T> List<T> listOf(Map<ConceptUri, List<T>> map, ConceptUri uri) {
        return map.computeIfAbsent(uri, key -> new ArrayList<>());
    }

    private static List<Concept> inDutchOrder(List<Concept> concepts) {
        record Keyed(CollationKey key, Concept concept) {}
        Collator collator = Collator.getInstance(DUTCH);
        return concepts.stream()
                .map(concept -> new Keyed(collator.getCollationKey(concept.preferred(DUTCH)), concept))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.concept().uri()))
                .map(Keyed::concept)
                .toList();
    }
}
