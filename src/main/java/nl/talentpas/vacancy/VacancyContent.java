package nl.talentpas.vacancy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
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
    public static final int MAX_POSITIONS = 999;

    public VacancyContent {
        if (title.length() > MAX_TITLE || introduction.length() > MAX_INTRODUCTION) {
            throw new IllegalArgumentException("The title or introduction is too long");
        }
        if (positions < 1 || positions > MAX_POSITIONS) {
            throw new IllegalArgumentException("Not a number of people: " + positions);
        }
        tasks = List.copyOf(tasks);
        requirements = List.copyOf(requirements);
        licences = List.copyOf(licences);
        days = Collections.unmodifiableSet(new TreeSet<>(days));
        conditions = Collections.unmodifiableSet(new TreeSet<>(conditions));
    }

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

    /// What a reader still misses in it, in the order of the form; empty when it can be published.
    public Set<Part> missing() {
        var missing = EnumSet.noneOf(Part.class);
        missingWhen(title.isBlank(), Part.TITLE, missing);
        missingWhen(tasks.isEmpty(), Part.TASKS, missing);
        missingWhen(requirements.isEmpty(), Part.REQUIREMENTS, missing);
        missingWhen(hours == null, Part.HOURS, missing);
        missingWhen(place == null, Part.PLACE, missing);
        missingWhen(licences.stream().anyMatch(demand -> demand.reason().isBlank()), Part.LICENCE_REASON, missing);
        return missing;
    }

    private static void missingWhen(boolean absent, Part part, Set<Part> missing) {
        if (absent) {
            missing.add(part);
        }
    }

    VacancyContent withoutStart() {
        return new VacancyContent(
                kind,
                title,
                introduction,
                tasks,
                requirements,
                licences,
                hours,
                days,
                place,
                contract,
                wage,
                conditions,
                null,
                positions);
    }
}
