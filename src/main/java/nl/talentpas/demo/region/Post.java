package nl.talentpas.demo.region;

import nl.talentpas.skills.Concept;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/// What an employer looks for, before it is written down.
///
/// @param title empty when it follows from the occupation
/// @param hours null when they follow from the kind
record Post(
        Employer employer,
        WorkKind kind,
        Concept occupation,
        String title,
        VacancyStatus status,
        @Nullable Hours hours) {

    Sector sector() {
        return employer.organisation().sector();
    }
}
