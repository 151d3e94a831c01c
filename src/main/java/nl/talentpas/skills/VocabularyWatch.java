package nl.talentpas.skills;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notices what another instance of the application, or the command line, changed in the shared database: an import, or
/// what counts as the same.
@Component
class VocabularyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyWatch.class);

    private final Vocabulary vocabulary;
    private final ApplicationEventPublisher events;

    VocabularyWatch(Vocabulary vocabulary, ApplicationEventPublisher events) {
        this.vocabulary = vocabulary;
        this.events = events;
    }

    @Scheduled(
            initialDelayString = "${talentpas.vocabulary.look-every}",
            fixedDelayString = "${talentpas.vocabulary.look-every}")
    void look() {
        try {
            if (vocabulary.isOutdated()) {
                LOG.info("The vocabulary was changed elsewhere and is read again");
                events.publishEvent(new VocabularyChanged(VocabularyChanged.ELSEWHERE));
            }
            if (vocabulary.hasOtherLinks()) {
                events.publishEvent(new MeaningsChanged());
            }
        } catch (DataAccessException e) {
            LOG.warn("Whether the vocabulary was changed elsewhere cannot be told now: {}", e.getMessage());
        }
    }
}
