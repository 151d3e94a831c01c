package nl.talentpas.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// The single-valued terms of a vacancy, as its table keeps them.
@Embeddable
record WorkTerms(
        @Enumerated(EnumType.STRING) WorkKind kind,
        @Nullable Integer hoursMin,
        @Nullable Integer hoursMax,
        @Nullable String place,
        @Enumerated(EnumType.STRING) @Nullable ContractKind contract,

        @Embedded
        @AttributeOverride(name = "minCents", column = @Column(name = "wage_min_cents"))
        @AttributeOverride(name = "maxCents", column = @Column(name = "wage_max_cents"))
        @AttributeOverride(name = "per", column = @Column(name = "wage_per"))
        @Nullable Wage wage,

        @Nullable LocalDate startsOn,
        int positions) {

    static WorkTerms of(VacancyContent content) {
        Hours hours = content.hours();
        PlaceCode place = content.place();
        return new WorkTerms(
                content.kind(),
                hours == null ? null : hours.min(),
                hours == null ? null : hours.max(),
                place == null ? null : place.code(),
                content.contract(),
                content.wage(),
                content.startsOn(),
                content.positions());
    }

    @Nullable Hours hours() {
        return hoursMin == null || hoursMax == null ? null : new Hours(hoursMin, hoursMax);
    }

    @Nullable PlaceCode placeCode() {
        return place == null ? null : new PlaceCode(place);
    }
}
