package nl.talentpas.coaching.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.AftercarePlan;
import nl.talentpas.coaching.proposal.course.Agreements;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalProgress;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.course.Trial;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/// One person proposed for one vacancy, from the coach's first word until the person is settled. Moved only by the
/// verbs of [ProposalVerb]; doing the same again, in the state it led to, changes nothing.
@Entity
class Proposal extends AbstractAggregateRoot<Proposal> {

    static final int MAX_REVEAL_DAYS = 90;

    @Id
    private UUID id;

    @Embedded
    private ProposalSubject subject;

    @Embedded
    private ProposalProgress progress;

    @Column(name = "reminders")
    private int reminders;

    @Column(name = "revealed_until")
    private @Nullable LocalDate revealedUntil;

    @Embedded
    private @Nullable Interview interview;

    @Embedded
    private @Nullable Trial trial;

    @Embedded
    private @Nullable Placement placement;

    @Embedded
    private AftercarePlan aftercare = new AftercarePlan();

    @Version
    private @Nullable Long version;

    protected Proposal() {} // JPA

    /// Prepared and not yet told to anybody.
    Proposal(ProposalSubject subject, Instant at) {
        this.id = ProposalId.next().id();
        this.subject = subject;
        this.progress = new ProposalProgress(at);
    }

    /// Keeps why the coach wants to propose, to ask the resident later; said again, the last words count.
    void prepare(ProposalActor actor, String why) {
        var reason = ProposalReason.of(why);
        boolean changes = !progress.lastWords(ProposalVerb.PREPARE).equals(Optional.of(reason));
        announce(progress.adjust(ProposalVerb.PREPARE, actor, reason, changes), ProposalVerb.PREPARE, actor);
    }

    /// Lets go of what was prepared; nobody but the coach ever hears of it.
    void drop(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.DROP, actor, reason);
    }

    void propose(ProposalActor actor, String why) {
        step(ProposalVerb.PROPOSE, actor, ProposalReason.of(why));
    }

    void accept(ProposalActor actor, String words) {
        step(ProposalVerb.ACCEPT, actor, ProposalReason.of(words));
    }

    void refuse(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.REFUSE, actor, reason);
    }

    void showInterest(ProposalActor actor, String words) {
        step(ProposalVerb.SHOW_INTEREST, actor, ProposalReason.of(words));
    }

    void decline(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.DECLINE, actor, reason);
    }

    /// The second key: from now on the employer sees who it is.
    ///
    /// @param until the last day on which they do, at most [#MAX_REVEAL_DAYS] from now
    void reveal(ProposalActor actor, LocalDate until) {
        requireTerm(actor, until);
        if (step(ProposalVerb.REVEAL, actor, ProposalReason.NONE)) {
            revealedUntil = until;
        }
    }

    void showLonger(ProposalActor actor, LocalDate until) {
        requireTerm(actor, until);
        if (adjust(ProposalVerb.SHOW_LONGER, actor, !until.equals(revealedUntil))) {
            revealedUntil = until;
        }
    }

    /// Takes the second key back at once.
    void hide(ProposalActor actor) {
        if (adjust(ProposalVerb.HIDE, actor, revealedUntil != null)) {
            revealedUntil = null;
        }
    }

    void planInterview(ProposalActor actor, Interview planned) {
        if (step(ProposalVerb.PLAN_INTERVIEW, actor, ProposalReason.NONE)) {
            interview = planned;
        }
    }

    void moveInterview(ProposalActor actor, Interview planned) {
        if (adjust(ProposalVerb.MOVE_INTERVIEW, actor, !planned.equals(interview))) {
            interview = planned;
        }
    }

    void startTrial(ProposalActor actor, Trial agreed) {
        if (step(ProposalVerb.START_TRIAL, actor, ProposalReason.NONE)) {
            trial = agreed;
        }
    }

    void place(ProposalActor actor, Placement agreed) {
        if (step(ProposalVerb.PLACE, actor, ProposalReason.NONE)) {
            placement = agreed;
            LocalDate today = actor.today();
            aftercare.startOn(agreed.from().isAfter(today) ? agreed.from() : today);
        }
    }

    void end(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.END, actor, reason);
    }

    void withdraw(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.WITHDRAW, actor, reason);
    }

    void closeVacancy(ProposalActor actor, ProposalCause why) {
        step(ProposalVerb.CLOSE_VACANCY, actor, ProposalReason.of(why));
    }

    /// Keeps what the coach found at the appointment so many weeks after the start; said again, the last word counts.
    void holdAftercare(ProposalActor actor, int weeks, Aftercare.Outcome outcome, String note) {
        Aftercare planned = aftercare
                .after(weeks)
                .orElseThrow(() -> new IllegalProposalMove(Why.STATE, ProposalVerb.HOLD_AFTERCARE, state()));
        if (adjust(ProposalVerb.HOLD_AFTERCARE, actor, !planned.says(outcome, note))) {
            aftercare.replace(planned, planned.held(outcome, note, actor.at().toInstant()));
        }
    }

    /// @throws IllegalProposalMove too early, while an after-care appointment has no outcome
    void settle(ProposalActor actor, String words) {
        if (state() == ProposalState.PLACED && !aftercare.isHeld()) {
            throw new IllegalProposalMove(Why.TOO_EARLY, ProposalVerb.SETTLE, state());
        }
        step(ProposalVerb.SETTLE, actor, ProposalReason.of(words));
    }

    void leave(ProposalActor actor, ProposalReason reason) {
        step(ProposalVerb.LEAVE, actor, reason);
    }

    /// Notes how often the silent employer was reminded until now.
    void remindedTimes(int times) {
        reminders = times;
    }

    /// What this party may do now.
    Set<ProposalVerb> openTo(ProposalParty party) {
        Set<ProposalVerb> verbs = ProposalVerb.open(state(), party);
        if (!aftercare.isHeld()) {
            verbs.remove(ProposalVerb.SETTLE);
        }
        return verbs;
    }

    /// Whether the second key is in force on this day.
    boolean isDisclosedOn(LocalDate day) {
        return state().isIntroduced() && revealedUntil != null && !day.isAfter(revealedUntil);
    }

    private boolean step(ProposalVerb verb, ProposalActor actor, ProposalReason reason) {
        return announce(progress.step(verb, actor, reason), verb, actor);
    }

    private boolean adjust(ProposalVerb verb, ProposalActor actor, boolean changes) {
        return announce(progress.adjust(verb, actor, changes), verb, actor);
    }

    private boolean announce(boolean happened, ProposalVerb verb, ProposalActor actor) {
        if (happened) {
            registerEvent(new ProposalMoved(id(), verb, actor.party(), state()));
        }
        return happened;
    }

    private static void requireTerm(ProposalActor actor, LocalDate until) {
        LocalDate today = actor.today();
        if (until.isBefore(today) || until.isAfter(today.plusDays(MAX_REVEAL_DAYS))) {
            throw new IllegalArgumentException("The second key lasts at most " + MAX_REVEAL_DAYS + " days: " + until);
        }
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    ProposalSubject subject() {
        return subject;
    }

    ProposalState state() {
        return progress.state();
    }

    ProposalProgress progress() {
        return progress;
    }

    int reminders() {
        return reminders;
    }

    List<Aftercare> aftercare() {
        return aftercare.appointments();
    }

    Agreements agreements() {
        return new Agreements(revealedUntil, interview, trial, placement);
    }
}
