package nl.talentpas.skills.crosswalk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.StatedMeaning;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.crosswalk.Proposal.Ends;

/// Which concepts of different sources may mean the same: by labels, by what sources state, and by what they stand
/// among. The same vocabulary gives the same proposals.
final class Proposer {

    private static final List<ConceptType> TYPES = List.of(ConceptType.SKILL, ConceptType.TASK, ConceptType.OCCUPATION);
    private static final int SURE = 700;
    private static final int EXACTLY = 970;
    private static final int NEARLY = 800;

    private final Vocabulary vocabulary;
    private final Map<Ends, Proposal> best = new HashMap<>();

    Proposer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The best of each pair, best first.
    List<Proposal> all() {
        if (sources() < 2) {
            return List.of();
        }
        TYPES.forEach(type -> add(new LabelMatches(type, vocabulary.all(type)).all().stream()));
        add(vocabulary.stated().stream().flatMap(this::stated));
        var contexts = new Contexts(vocabulary, sure());
        best.replaceAll((ends, proposal) -> contexts.weighed(proposal));
        TYPES.forEach(type -> add(contexts.alike(type).filter(found -> !best.containsKey(found.ends()))));
        return best.values().stream().sorted(Proposal.BEST_FIRST).toList();
    }

    private void add(Stream<Proposal> found) {
        found.toList().forEach(proposal -> best.merge(proposal.ends(), proposal, Proposal::better));
    }

    private Stream<Ends> sure() {
        return best.values().stream()
                .filter(proposal -> proposal.confidence() >= SURE)
                .map(Proposal::ends);
    }

    private Stream<Proposal> stated(StatedMeaning stated) {
        return vocabulary.find(stated.one()).stream()
                .filter(one -> vocabulary
                        .find(stated.other())
                        .filter(other -> comparable(one, other))
                        .isPresent())
                .map(one -> new Proposal(
                        Ends.of(stated.one(), stated.other()),
                        one.type(),
                        stated.exactly() ? EXACTLY : NEARLY,
                        PairReason.STATED,
                        ""));
    }

    private boolean comparable(Concept one, Concept other) {
        return TYPES.contains(one.type())
                && one.type() == other.type()
                && !one.scheme().equals(other.scheme())
                && !vocabulary.isRetired(one.uri())
                && !vocabulary.isRetired(other.uri());
    }

    private long sources() {
        return TYPES.stream()
                .map(vocabulary::all)
                .flatMap(Collection::stream)
                .map(Concept::scheme)
                .distinct()
                .count();
    }
}
