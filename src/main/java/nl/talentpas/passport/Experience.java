package nl.talentpas.passport;

import java.time.YearMonth;
import java.util.List;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Something a person did: work, school, care at home, a hobby.
///
/// @param title in the person's own words
/// @param concept the occupation or activity it is most like, from which tasks are proposed; null when none fits
/// @param where the organisation, club or family; may be empty
/// @param until null while it goes on
/// @param tasks the tasks the person said they did here
public record Experience(
        ExperienceId id,
        ExperienceKind kind,
        String title,
        @Nullable ConceptUri concept,
        String where,
        @Nullable YearMonth from,
        @Nullable YearMonth until,
        String note,
        List<ConceptUri> tasks) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_NOTE = 1000;
}
