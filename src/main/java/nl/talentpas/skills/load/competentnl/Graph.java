package nl.talentpas.skills.load.competentnl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.talentpas.skills.RelationKind;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/// The concepts and relations in the statements of CompetentNL, in whatever order and files these come.
///
/// Names stand on a concept itself (SKOS) or on a node of their own (SKOS-XL). UWV's part of the ontology has had two
/// namespaces, so that its terms are recognised by their own name. What says nothing about a skill, occupation or task
/// is passed over.
public final class Graph {

    private static final String OWN = "https://linkeddata.competentnl.nl/";
    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:",
            "http://www.w3.org/2000/01/rdf-schema#", "rdfs:",
            "http://www.w3.org/2004/02/skos/core#", "skos:",
            "http://www.w3.org/2008/05/skos-xl#", "skosxl:",
            "http://www.w3.org/ns/prov#", "prov:",
            "http://www.w3.org/2002/07/owl#", "owl:",
            "http://purl.org/dc/terms/", "dct:");
    private static final String SKILL = "own:requiresHAT";
    private static final String TASK = "own:isCharacterizedByOccupationTask";
    private static final String ESSENTIAL = "Essential";
    private static final String DUTCH = "nl";

    /// A name that stands on a node of its own.
    private record Named(String subject, String node, BiConsumer<Words, String> how) {}

    private final Map<String, Thing> things = new TreeMap<>();
    private final Map<Link.Ends, Link> links = new LinkedHashMap<>();
    private final Map<String, String> same = new HashMap<>();
    private final Map<String, Literal> forms = new HashMap<>();
    private final List<Named> named = new ArrayList<>();

    void add(Statement statement, Place place) {
        String subject = same(statement.getSubject().stringValue());
        Value object = statement.getObject();
        String predicate = shortened(statement.getPredicate().stringValue());
        switch (predicate) {
            case "rdf:type" -> thing(subject, place).is(localName(object.stringValue()));
            case "skos:prefLabel", "skosxl:prefLabel" -> name(subject, place, object, Words::prefer);
            case "skos:altLabel", "skos:hiddenLabel", "skosxl:altLabel", "own:specialization" ->
                name(subject, place, object, Words::alternate);
            case "skosxl:literalForm" -> {
                if (object instanceof Literal literal) {
                    forms.put(subject, literal);
                }
            }
            case "skos:definition" -> name(subject, place, object, Words::define);
            case "dct:description", "skos:scopeNote", "rdfs:comment" -> name(subject, place, object, Words::note);
            case "skos:notation" -> thing(subject, place).code(object.stringValue());
            case "dct:modified", "prov:generatedAtTime" -> thing(subject, place).modified(object.stringValue());
            case "prov:invalidatedAtTime" -> thing(subject, place).end();
            case "owl:deprecated" -> {
                if (Boolean.parseBoolean(object.stringValue())) {
                    thing(subject, place).end();
                }
            }
            case "dct:isReplacedBy" -> thing(subject, place).replacedBy(object.stringValue());
            default -> relate(place, subject, predicate, same(object.stringValue()));
        }
    }

    /// Puts the names that stand on nodes of their own where they belong; to be called once, after the last statement.
    void complete() {
        for (Named one : named) {
            Literal form = forms.get(one.node());
            if (form != null) {
                say(one.subject(), form, one.how());
            }
        }
        named.clear();
        forms.clear();
    }

    /// In the order of their URIs.
    public Collection<Thing> things() {
        return things.values();
    }

    public Collection<Link> links() {
        return links.values();
    }

    private void relate(Place place, String subject, String predicate, String object) {
        switch (predicate) {
            case "skos:broader" -> link(place, subject, RelationKind.BROADER, object, true);
            case "skos:narrower" -> link(place, object, RelationKind.BROADER, subject, true);
            case "skos:exactMatch", "own:exactMatchESCO" -> link(place, subject, RelationKind.SAME, object, true);
            case "skos:closeMatch", "own:closeMatchESCO" -> link(place, subject, RelationKind.SAME, object, false);
            default -> {
                boolean essential = predicate.endsWith(ESSENTIAL);
                if (predicate.startsWith(SKILL)) {
                    link(place, subject, RelationKind.SKILL, object, essential);
                } else if (predicate.startsWith(TASK)) {
                    link(place, subject, RelationKind.TASK, object, essential);
                }
            }
        }
    }

    private void link(Place place, String subject, RelationKind kind, String object, boolean essential) {
        var link = new Link(place, subject, kind, object, essential);
        links.merge(link.ends(), link, Link::or);
    }

    private void name(String subject, Place place, Value object, BiConsumer<Words, String> how) {
        thing(subject, place);
        if (object instanceof Literal literal) {
            say(subject, literal, how);
        } else {
            named.add(new Named(subject, object.stringValue(), how));
        }
    }

    /// Other languages than those of the product are passed over.
    private void say(String subject, Literal text, BiConsumer<Words, String> how) {
        String language = text.getLanguage().map(tag -> tag.split("-", 2)[0]).orElse(DUTCH);
        Thing thing = things.get(subject);
        if (thing != null && (language.equalsIgnoreCase(DUTCH) || language.equalsIgnoreCase("en"))) {
            how.accept(
                    thing.in(language.toLowerCase(Locale.ROOT)), text.getLabel().strip());
        }
    }

    private Thing thing(String uri, Place place) {
        return things.computeIfAbsent(uri, key -> new Thing(key, place));
    }

    /// The one text object of this URI, of which there are a million otherwise.
    private String same(String uri) {
        return same.computeIfAbsent(uri, key -> key);
    }

    private static String shortened(String predicate) {
        if (predicate.startsWith(OWN)) {
            return "own:" + localName(predicate);
        }
        String local = localName(predicate);
        String prefix = PREFIXES.get(predicate.substring(0, predicate.length() - local.length()));
        return prefix == null ? "" : prefix + local;
    }

    private static String localName(String uri) {
        return uri.substring(Math.max(uri.lastIndexOf('#'), uri.lastIndexOf('/')) + 1);
    }
}
