package nl.talentpas.vacancy;

import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Something the person will do: a task from the vocabulary, or one in the employer's own words (task is null then).
public record VacancyTask(@Nullable ConceptUri task, String words) {

    public static final int MAX_WORDS = 200;

    public VacancyTask {
        if (task == null && words.isBlank()) {
            throw new IllegalArgumentException("A task is one from the vocabulary or stands in the employer's words");
        }
    }
}
