package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far a proposal is and how it got there. Every step passes through here, where the law of [ProposalVerb] holds.
@Embeddable
public class ProposalProgress {

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProposalState state;

    @Column(name = "state_since")
    private Instant since;

    /// True or null, never false: so a unique constraint lets one open proposal exist and any number of ended ones.
    @Column(name = "is_open")
    private @Nullable Boolean open = true;

    @ElementCollection
    @CollectionTable(name = "proposal_step", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "step_number")
    private List<ProposalStep> steps = new ArrayList<>();

    protected ProposalProgress() {} // JPA

    public ProposalProgress(Instant start) {
        this.state = ProposalState.PREPARED;
        this.since = start;
    }

    /// @return whether it happened now, and not before
    public boolean step(ProposalVerb verb, ProposalActor actor, ProposalReason reason) {
        if (isRetry(verb, actor)) {
            return false;
        }
        verb.check(state, actor.party(), reason);
        keep(verb, actor, reason);
        return true;
    }

    /// For what leaves the state as it is.
    ///
    /// @param changes whether there is anything new in it
    /// @return changes
    public boolean adjust(ProposalVerb verb, ProposalActor actor, boolean changes) {
        return adjust(verb, actor, ProposalReason.NONE, changes);
    }

    /// The same for what needs words.
    public boolean adjust(ProposalVerb verb, ProposalActor actor, ProposalReason reason, boolean changes) {
        verb.check(state, actor.party(), reason);
        if (changes) {
            keep(verb, actor, reason);
        }
        return changes;
    }

    private void keep(ProposalVerb verb, ProposalActor actor, ProposalReason reason) {
        Instant now = actor.at().toInstant();
        since = verb.moves() ? now : since;
        state = verb.from(state);
        open = state.isOpen() ? Boolean.TRUE : null;
        steps.add(new ProposalStep(now, actor.party(), verb, state, reason));
    }

    private boolean isRetry(ProposalVerb verb, ProposalActor actor) {
        return steps.reversed().stream()
                .filter(step -> step.verb().moves())
                .findFirst()
                .filter(last -> last.verb() == verb && last.by() == actor.party())
                .isPresent();
    }

    public ProposalState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public List<ProposalStep> steps() {
        return List.copyOf(steps);
    }

    /// When this was first done; empty when it never was.
    public Optional<Instant> firstTime(ProposalVerb verb) {
        return steps.stream()
                .filter(step -> step.verb() == verb)
                .map(ProposalStep::at)
                .findFirst();
    }

    /// The reason given when this was last done; empty when it never was.
    public Optional<ProposalReason> lastWords(ProposalVerb verb) {
        return steps.reversed().stream()
                .filter(step -> step.verb() == verb)
                .map(ProposalStep::reason)
                .findFirst();
    }

    /// Whether it ever reached this party: the resident by the question, the employer by the resident's yes.
    public boolean reached(ProposalParty party) {
        return switch (party) {
            case RESIDENT -> firstTime(ProposalVerb.PROPOSE).isPresent();
            case EMPLOYER -> firstTime(ProposalVerb.ACCEPT).isPresent();
            case COACH, SYSTEM -> true;
        };
    }

    /// When the employer said yes or no; empty while they did not.
    public Optional<Instant> answeredAt() {
        return firstTime(ProposalVerb.SHOW_INTEREST).or(() -> firstTime(ProposalVerb.DECLINE));
    }
}
