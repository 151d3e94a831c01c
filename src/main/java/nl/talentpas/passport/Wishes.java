package nl.talentpas.passport;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// What a person looks for. Empty or null always means "not said", which is a question to ask, never a no.
///
/// @param home where travel is counted from, never finer than a four-digit postcode
/// @param maxTravelKm as the crow flies, within [1, 300]
/// @param licences answers given: true for held, false for not held; absent when not answered
public record Wishes(
        Set<WorkKind> kinds,
        @Nullable Hours hours,
        Set<DayOfWeek> days,
        @Nullable PlaceCode home,
        @Nullable Integer maxTravelKm,
        Map<WorkCondition, Wanting> conditions,
        Set<ContractKind> contracts,
        @Nullable LocalDate availableFrom,
        Map<Licence, Boolean> licences) {

    public static final int FARTHEST_KM = 300;

    public Wishes {
        if (maxTravelKm != null && (maxTravelKm < 1 || maxTravelKm > FARTHEST_KM)) {
            throw new IllegalArgumentException("Not a distance to travel: " + maxTravelKm);
        }
        kinds = Set.copyOf(kinds);
        days = Set.copyOf(days);
        conditions = Map.copyOf(conditions);
        contracts = Set.copyOf(contracts);
        licences = Map.copyOf(licences);
    }

    public static Wishes none() {
        return new Wishes(Set.of(), null, Set.of(), null, null, Map.of(), Set.of(), null, Map.of());
    }

    public Wishes withKinds(Set<WorkKind> kinds) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withHours(@Nullable Hours hours) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withDays(Set<DayOfWeek> days) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withReach(@Nullable PlaceCode home, @Nullable Integer maxTravelKm) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withConditions(Map<WorkCondition, Wanting> conditions) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withContracts(Set<ContractKind> contracts) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withAvailableFrom(@Nullable LocalDate availableFrom) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }

    public Wishes withLicences(Map<Licence, Boolean> licences) {
        return new Wishes(kinds, hours, days, home, maxTravelKm, conditions, contracts, availableFrom, licences);
    }
}
