package nl.talentpas.skills.crosswalk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.crosswalk.PairStore.Stored;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Lets an administrator decide which concepts of different sources mean the same. Accepted pairs count as one.
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Crosswalk {

    private static final List<String> PLAINEST_FIRST = List.of("starter", "competentnl", "esco");

    private final PairStore pairs;
    private final Proposing proposing;
    private final Vocabulary vocabulary;
    private final Deciding deciding;

    Crosswalk(PairStore pairs, Proposing proposing, Vocabulary vocabulary, Deciding deciding) {
        this.pairs = pairs;
        this.proposing = proposing;
        this.vocabulary = vocabulary;
        this.deciding = deciding;
    }

    /// The most certain ones first.
    public List<MeaningPair> find(PairSearch asked, int most) {
        return pairs.find(asked, most).stream().map(this::told).toList();
    }

    /// Empty when the rules no longer propose it.
    public Optional<MeaningPair> find(PairId pair) {
        return pairs.find(pair).map(this::told);
    }

    public int count(PairSearch asked) {
        return pairs.count(asked);
    }

    /// When pairs were proposed last; empty when never.
    public Optional<Instant> lastProposed() {
        return pairs.last();
    }

    /// Proposes anew, for the vocabulary as it is now. What was decided stays decided.
    ///
    /// @return how many pairs were added, changed or taken away
    public int propose() {
        return proposing.propose();
    }

    /// The same without waiting for it.
    ///
    /// @param whenDone is called from another thread, also when it failed
    public void proposeInBackground(Runnable whenDone) {
        Thread.ofVirtual().name("crosswalk").start(() -> {
            try {
                proposing.propose();
            } finally {
                whenDone.run();
            }
        });
    }

    /// From now on the two count as one. Does nothing when somebody else decided first.
    public void accept(PairId pair) {
        deciding.move(pair, PairState.PROPOSED, PairState.ACCEPTED);
    }

    /// The two do not mean the same, and are not proposed again. Does nothing when somebody else decided first.
    public void reject(PairId pair) {
        deciding.move(pair, PairState.PROPOSED, PairState.REJECTED);
    }

    /// Takes a decision back: the pair is only a proposal again.
    public void undo(PairId pair) {
        deciding.move(pair, PairState.ACCEPTED, PairState.PROPOSED);
        deciding.move(pair, PairState.REJECTED, PairState.PROPOSED);
    }

    private MeaningPair told(Stored stored) {
        Proposal proposal = stored.proposal();
        List<Concept> plainestFirst = Stream.of(
                        proposal.ends().one(), proposal.ends().other())
                .map(vocabulary::get)
                .sorted(Comparator.comparingInt(Crosswalk::place).thenComparing(Concept::uri))
                .toList();
        return new MeaningPair(
                stored.id(),
                plainestFirst.getFirst(),
                plainestFirst.getLast(),
                proposal.confidence(),
                proposal.reason(),
                proposal.detail(),
                stored.state());
    }

    private static int place(Concept concept) {
        int place = PLAINEST_FIRST.indexOf(concept.scheme());
        return place < 0 ? PLAINEST_FIRST.size() : place;
    }
}
