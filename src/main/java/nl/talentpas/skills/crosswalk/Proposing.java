package nl.talentpas.skills.crosswalk;

import java.util.List;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.VocabularyChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Proposes pairs whenever the vocabulary became another one, also while the application was not running.
@Component
class Proposing {

    private static final Logger LOG = LoggerFactory.getLogger(Proposing.class);

    private final Vocabulary vocabulary;
    private final PairStore pairs;
    private final TransactionTemplate transaction;

    Proposing(Vocabulary vocabulary, PairStore pairs, PlatformTransactionManager transactions) {
        this.vocabulary = vocabulary;
        this.pairs = pairs;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// @return rows added, changed or removed
    int propose() {
        String version = vocabulary.version();
        List<Proposal> proposals = new Proposer(vocabulary).all();
        Integer changed = transaction.execute(status -> {
            pairs.lock();
            return pairs.replace(proposals, version);
        });
        LOG.info("Crosswalk: {} pairs proposed, {} rows changed", proposals.size(), changed);
        return changed;
    }

    /// Not again when another instance did it for the same vocabulary.
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void on(VocabularyChanged loaded) {
        proposeIfNew();
    }

    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        Thread.ofVirtual().name("crosswalk").start(this::proposeIfNew);
    }

    private void proposeIfNew() {
        String before = transaction.execute(status -> pairs.lock());
        if (!vocabulary.version().equals(before)) {
            propose();
        }
    }
}
