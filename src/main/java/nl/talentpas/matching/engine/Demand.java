package nl.talentpas.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// What work asks: a vacancy, or an occupation scored as if it were one (then without terms).
///
/// @param kind null for an occupation
/// @param tasks from the vocabulary, in the author's order
/// @param evidence how much the requirements tell about the work, in thousandths within [0, 1000]; a vacancy's tell all
/// @param tieSeed a stored random number; mixed with a person's tie key it breaks ties differently per vacancy
public record Demand(
        UUID id,
        @Nullable WorkKind kind,
        List<Asked> requirements,
        List<ConceptUri> tasks,
        Set<Licence> licences,
        @Nullable Hours hours,
        Set<DayOfWeek> days,
        @Nullable Place place,
        @Nullable ContractKind contract,
        Set<WorkCondition> conditions,
        @Nullable LocalDate startsOn,
        int evidence,
        long tieSeed) {

    public static final int FULL_EVIDENCE = 1000;

    public Demand {
        if (evidence < 0 || evidence > FULL_EVIDENCE) {
            throw new IllegalArgumentException("evidence outside [0, " + FULL_EVIDENCE + "]: " + evidence);
        }
    }
}
