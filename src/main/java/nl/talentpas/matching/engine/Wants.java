package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.talentpas.matching.engine.Line.WantLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import org.jspecify.annotations.Nullable;

/// The part *want*: every task and required skill counts the same; gladly 1, no matter or not said ½, rather not 0.
final class Wants {

    private final List<ConceptUri> concepts;
    private final int share;

    Wants(Demand demand, Policy policy) {
        var all = new LinkedHashSet<ConceptUri>(demand.tasks());
        demand.requirements().forEach(one -> all.add(one.skill()));
        this.concepts = List.copyOf(all);
        this.share = concepts.isEmpty() ? 0 : policy.wantShare() * 1000 / concepts.size();
    }

    int points(Map<ConceptUri, Wanting> wants) {
        int points = 0;
        for (ConceptUri concept : concepts) {
            points += points(wants.get(concept));
        }
        return points;
    }

    List<Line> lines(Map<ConceptUri, Wanting> wants) {
        var lines = new ArrayList<Line>(concepts.size());
        for (ConceptUri concept : concepts) {
            Wanting wanting = wants.get(concept);
            lines.add(new WantLine(concept, wanting, points(wanting), share));
        }
        return lines;
    }

    private int points(@Nullable Wanting wanting) {
        return switch (wanting) {
            case GLADLY -> share;
            case RATHER_NOT -> 0;
            case NEUTRAL -> share / 2;
            case null -> share / 2;
        };
    }
}
