package nl.talentpas.skills.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Labels;

/// A handful of English skills to search in.
final class SearchExamples {

    private SearchExamples() {}

    static List<Concept> skills(String... names) {
        return Stream.of(names).map(SearchExamples::skill).toList();
    }

    private static Concept skill(String name) {
        return new Concept(
                new ConceptUri("urn:example:" + name.replace(' ', '-')),
                ConceptType.SKILL,
                "example",
                Map.of("en", new Labels(name, name, List.of(), "")),
                "",
                null,
                null);
    }
}
