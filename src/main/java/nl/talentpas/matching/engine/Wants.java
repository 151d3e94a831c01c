package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.matching.engine.Line.WantLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// The part *want*: every task and required skill counts the same; gladly 1, no matter or not said ½, rather not 0. Of
/// those that count as one only the first by URI counts, so that their order decides nothing.
public final class Wants {

    private final List<ConceptUri> concepts;
    private final List<List<ConceptUri>> same;
    private final int share;

    Wants(Demand demand, SkillSpace space, Policy policy) {
        var all = new LinkedHashSet<ConceptUri>(demand.tasks());
        demand.requirements().forEach(one -> all.add(one.skill()));
        this.concepts = all.stream()
                .filter(concept -> space.sameAs(concept).stream()
                        .noneMatch(other -> all.contains(other) && other.compareTo(concept) < 0))
                .toList();
        this.same = concepts.stream().map(space::sameAs).toList();
        this.share = concepts.isEmpty() ? 0 : policy.wantShare() * 1000 / concepts.size();
    }

    /// How many tasks and required skills count.
    public int size() {
        return concepts.size();
    }

    /// Under which names somebody may have said how much they want the one at this index: the first of them that they
    /// said anything of counts.
    public List<ConceptUri> names(int index) {
        return Stream.concat(Stream.of(concepts.get(index)), same.get(index).stream())
                .toList();
    }

    int points(Map<ConceptUri, Wanting> wants) {
        int points = 0;
        for (int i = 0; i < concepts.size(); i++) {
            points += points(said(i, wants));
        }
        return points;
    }

    /// The most that the points can be.
    int most(Map<ConceptUri, Wanting> wants) {
        return (wants.isEmpty() ? share / 2 : share) * concepts.size();
    }

    List<Line> lines(Map<ConceptUri, Wanting> wants) {
        var lines = new ArrayList<Line>(concepts.size());
        for (int i = 0; i < concepts.size(); i++) {
            Wanting wanting = said(i, wants);
            lines.add(new WantLine(concepts.get(i), wanting, points(wanting), share));
        }
        return lines;
    }

    /// What was said of the concept itself, else of the first that counts as the same.
    private @Nullable Wanting said(int index, Map<ConceptUri, Wanting> wants) {
        Wanting wanting = wants.get(concepts.get(index));
        for (ConceptUri other : same.get(index)) {
            wanting = wanting == null ? wants.get(other) : wanting;
        }
        return wanting;
    }

    /// What one of them gives; null when nothing was said of it.
    public int points(@Nullable Wanting wanting) {
        return switch (wanting) {
            case GLADLY -> share;
            case RATHER_NOT -> 0;
            case NEUTRAL -> share / 2;
            case null -> share / 2;
        };
    }
}
