package nl.talentpas.skills.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;

/// What the English names of a vocabulary's concepts mean; never changes.
final class Meanings {

    /// The one language that the model was trained on.
    static final String LANGUAGE = "en";

    /// From here on two texts mean something alike, even when they have no letter in common.
    private static final float ALIKE = 0.45f;

    /// What meaning the same is worth beside looking the same.
    private static final float PART = 0.8f;

    private final Meaning meaning;
    private final Map<ConceptType, Row[]> rows = new EnumMap<>(ConceptType.class);
    private final Map<ConceptType, byte[]> directions = new EnumMap<>(ConceptType.class);

    /// @param place of the concept in the index
    private record Row(int place, String name) {}

    /// @param concepts in the order of the index
    /// @param directionOf of a name of one of the concepts
    Meanings(Meaning meaning, List<Concept> concepts, Function<String, byte[]> directionOf) {
        this.meaning = meaning;
        for (ConceptType type : ConceptType.values()) {
            Row[] ofType = IntStream.range(0, concepts.size())
                    .filter(place -> concepts.get(place).type() == type)
                    .boxed()
                    .flatMap(place -> name(concepts.get(place)).map(name -> new Row(place, name)))
                    .toArray(Row[]::new);
            var all = new byte[ofType.length * Meaning.SIZE];
            for (int row = 0; row < ofType.length; row++) {
                System.arraycopy(directionOf.apply(ofType[row].name()), 0, all, row * Meaning.SIZE, Meaning.SIZE);
            }
            rows.put(type, ofType);
            directions.put(type, all);
        }
    }

    private static Stream<String> name(Concept concept) {
        Labels labels = concept.labels().get(LANGUAGE);
        return labels == null ? Stream.empty() : Stream.of(labels.preferred());
    }

    /// The English names of these concepts, once each.
    static List<String> names(List<Concept> concepts) {
        return concepts.stream().flatMap(Meanings::name).distinct().toList();
    }

    /// Adds to the scores of what was found by its letters, and puts what means something alike among them.
    ///
    /// @param scores by place
    void add(String text, Iterable<ConceptType> types, float[] scores) {
        byte[] asked = meaning.of(text);
        for (ConceptType type : types) {
            Row[] ofType = rows.getOrDefault(type, new Row[0]);
            byte[] all = directions.getOrDefault(type, new byte[0]);
            for (int row = 0; row < ofType.length; row++) {
                float cosine = Meaning.cosine(all, row * Meaning.SIZE, asked);
                int place = ofType[row].place();
                if (scores[place] > 0 || cosine >= ALIKE) {
                    scores[place] += PART * cosine;
                }
            }
        }
    }
}
