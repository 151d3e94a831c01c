package nl.talentpas.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.matching.OccupationDemands;
import nl.talentpas.matching.VocabularySpace;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;

/// The product's own ranking, for somebody who does all their skills alone and said nothing about wishes.
final class OurRanking implements OccupationRanking {

    private final MemoryIndex index;
    private final Map<UUID, ConceptUri> occupations = new HashMap<>();

    OurRanking(Vocabulary vocabulary) {
        this.index = new MemoryIndex(new VocabularySpace(vocabulary));
        var demands = new OccupationDemands(vocabulary);
        var made = new ArrayList<Demand>();
        vocabulary.all(ConceptType.OCCUPATION).forEach(occupation -> {
            made.add(demands.of(occupation));
            occupations.put(OccupationDemands.idOf(occupation.uri()), occupation.uri());
        });
        index.putDemands(made);
    }

    @Override
    public String method() {
        return "ours";
    }

    @Override
    public List<ConceptUri> occupations(Set<ConceptUri> skills) {
        Map<ConceptUri, Level> levels =
                skills.stream().collect(Collectors.toMap(Function.identity(), skill -> Level.INDEPENDENT));
        var person = new Profile(new UUID(0, 0), levels, Map.of(), Preferences.unknown(), true, 0);
        return index.demandsFor(person, Policy.standard(), demand -> true, DEEPEST).stream()
                .map(ranked -> Objects.requireNonNull(occupations.get(ranked.id())))
                .toList();
    }
}
