package nl.talentpas.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.talentpas.identity.AccountMailNeeded;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tries mails again that the mail server did not take.
@Component
@EnableScheduling
class MailRetry {

    private static final Duration AGE = Duration.ofMinutes(5);

    private final IncompleteEventPublications publications;
    private final Clock clock;

    MailRetry(IncompleteEventPublications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void tryAgain() {
        Instant before = clock.instant().minus(AGE);
        publications.resubmitIncompletePublications(publication ->
                isMail(publication) && publication.getPublicationDate().isBefore(before));
    }

    private static boolean isMail(EventPublication publication) {
        Object event = publication.getEvent();
        return event instanceof NoticeTold || event instanceof AccountMailNeeded;
    }
}
