package nl.talentpas.vacancy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Something the person will do: a task from the vocabulary, or one in the employer's own words (task is null then).
@Embeddable
public record VacancyTask(
        @Convert(converter = ConceptUriConverter.class) @Nullable ConceptUri task,

        @Column(nullable = false) String words) {

    public static final int MAX_WORDS = 200;

    public VacancyTask {
        if (task == null && words.isBlank()) {
            throw new IllegalArgumentException("A task is one from the vocabulary or stands in the employer's words");
        }
        if (words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("A task has at most " + MAX_WORDS + " characters");
        }
    }
}
