package nl.talentpas.passport;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Something a person did: work, school, care at home, a hobby.
///
/// @param title in the person's own words
/// @param concept the occupation or activity it is most like, from which tasks are proposed; null when none fits
/// @param where the organisation, club or family; may be empty
/// @param until null while it goes on; never before `from`
/// @param tasks the tasks the person said they did here, each once
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
    public static final int MAX_WHERE = 120;
    public static final int MAX_NOTE = 1000;

    /// What goes on comes before what ended, then by month; without a month last.
    static final Comparator<Experience> LATEST_FIRST = Comparator.comparing(Experience::goesOn)
            .thenComparing(Experience::until, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Experience::from, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(experience -> experience.id().id());

    public Experience {
        title = PlainText.of(title, MAX_TITLE);
        where = PlainText.of(where, MAX_WHERE);
        note = PlainText.of(note, MAX_NOTE);
        tasks = tasks.stream().distinct().toList();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("An experience has a title");
        }
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("An experience cannot end before it starts");
        }
    }

    /// Whether it has begun and not ended, as far as the person said.
    public boolean goesOn() {
        return from != null && until == null;
    }
}
