package nl.talentpas.skills;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What reading a vocabulary needs of Spring where the rest of the application is not there, and nobody searches in it.
/// Not annotated as a configuration, so that the application itself never finds it.
@Import({VocabularyStore.class, Resemblances.class, Vocabulary.class})
public class VocabularyAlone {

    /// Stands in for the load of the starter vocabulary that [Vocabulary] waits for: here nothing is loaded by itself.
    @Bean
    Object starterLoad() {
        return "nothing";
    }
}
