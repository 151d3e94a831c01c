package nl.talentpas.vacancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// What an employer says of the work. Null or empty means "to be agreed", except where publishing asks for it.
///
/// @param positions how many people are wanted, at least 1
public record VacancyContent(
        WorkKind kind,
        String title,
        String introduction,
        List<VacancyTask> tasks,
        List<Requirement> requirements,
        List<LicenceDemand> licences,
        @Nullable Hours hours,
        Set<DayOfWeek> days,
        @Nullable PlaceCode place,
        @Nullable ContractKind contract,
        @Nullable Wage wage,
        Set<WorkCondition> conditions,
        @Nullable LocalDate startsOn,
        int positions) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_INTRODUCTION = 2000;

    /// A new vacancy before anything has been said.
    public static VacancyContent blank() {
        return new VacancyContent(
                WorkKind.JOB,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                Set.of(),
                null,
                null,
                null,
                Set.of(),
                null,
                1);
    }
}
