package nl.talentpas.passport;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

/// The wishes as a passport keeps them.
@Embeddable
class KeptWishes {

    @ElementCollection
    @CollectionTable(name = "passport_kind", joinColumns = @JoinColumn(name = "passport_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<WorkKind> kinds = new HashSet<>();

    private @Nullable Integer hoursMin;

    private @Nullable Integer hoursMax;

    @ElementCollection
    @CollectionTable(name = "passport_day", joinColumns = @JoinColumn(name = "passport_id"))
    @Column(name = "week_day")
    @Enumerated(EnumType.STRING)
    private Set<DayOfWeek> days = new HashSet<>();

    private @Nullable String home;

    private @Nullable Integer maxTravelKm;

    @ElementCollection
    @CollectionTable(name = "passport_condition", joinColumns = @JoinColumn(name = "passport_id"))
    @MapKeyColumn(name = "work_condition")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "wanting")
    @Enumerated(EnumType.STRING)
    private Map<WorkCondition, Wanting> conditions = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "passport_contract", joinColumns = @JoinColumn(name = "passport_id"))
    @Column(name = "contract")
    @Enumerated(EnumType.STRING)
    private Set<ContractKind> contracts = new HashSet<>();

    private @Nullable LocalDate availableFrom;

    @ElementCollection
    @CollectionTable(name = "passport_licence", joinColumns = @JoinColumn(name = "passport_id"))
    @MapKeyColumn(name = "licence")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "held")
    private Map<Licence, Boolean> licences = new HashMap<>();

    void become(Wishes wishes) {
        Hours hours = wishes.hours();
        PlaceCode place = wishes.home();
        hoursMin = hours == null ? null : hours.min();
        hoursMax = hours == null ? null : hours.max();
        home = place == null ? null : place.code();
        maxTravelKm = wishes.maxTravelKm();
        availableFrom = wishes.availableFrom();
        replace(kinds, wishes.kinds());
        replace(days, wishes.days());
        replace(contracts, wishes.contracts());
        replace(conditions, wishes.conditions());
        replace(licences, wishes.licences());
    }

    Wishes wishes() {
        return new Wishes(
                kinds,
                hoursMin == null || hoursMax == null ? null : new Hours(hoursMin, hoursMax),
                days,
                home == null ? null : new PlaceCode(home),
                maxTravelKm,
                conditions,
                contracts,
                availableFrom,
                licences);
    }

    private static <T> void replace(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    private static <K, V> void replace(Map<K, V> kept, Map<K, V> wanted) {
        kept.keySet().retainAll(wanted.keySet());
        kept.putAll(wanted);
    }
}
