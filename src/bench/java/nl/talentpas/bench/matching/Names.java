package nl.talentpas.bench.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.talentpas.skills.ConceptUri;

/// Short names for concepts.
final class Names {

    private final Map<ConceptUri, Integer> numbers = new ConcurrentHashMap<>();

    int of(ConceptUri concept) {
        return numbers.computeIfAbsent(concept, key -> numbers.size());
    }
}
