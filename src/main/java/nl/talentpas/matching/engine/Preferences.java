package nl.talentpas.matching.engine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// The practical side of what a person looks for. Empty or null is unknown: never a match, never a failure.
public record Preferences(
        Set<WorkKind> kinds,
        @Nullable Hours hours,
        Set<DayOfWeek> days,
        @Nullable Place home,
        @Nullable Integer maxTravelKm,
        Map<WorkCondition, Wanting> conditions,
        Set<ContractKind> contracts,
        @Nullable LocalDate availableFrom,
        Map<Licence, Boolean> licences) {

    public static Preferences unknown() {
        return new Preferences(Set.of(), null, Set.of(), null, null, Map.of(), Set.of(), null, Map.of());
    }
}
