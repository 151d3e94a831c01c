package nl.talentpas.coaching.proposal.course;

import static nl.talentpas.coaching.proposal.course.ProposalParty.COACH;
import static nl.talentpas.coaching.proposal.course.ProposalParty.EMPLOYER;
import static nl.talentpas.coaching.proposal.course.ProposalParty.RESIDENT;
import static nl.talentpas.coaching.proposal.course.ProposalParty.SYSTEM;
import static nl.talentpas.coaching.proposal.course.ProposalState.ASKED;
import static nl.talentpas.coaching.proposal.course.ProposalState.ENDED;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTERESTED;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTERVIEW;
import static nl.talentpas.coaching.proposal.course.ProposalState.INTRODUCED;
import static nl.talentpas.coaching.proposal.course.ProposalState.OFFERED;
import static nl.talentpas.coaching.proposal.course.ProposalState.PLACED;
import static nl.talentpas.coaching.proposal.course.ProposalState.PREPARED;
import static nl.talentpas.coaching.proposal.course.ProposalState.TRIAL;

import java.util.EnumSet;
import java.util.Set;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import org.jspecify.annotations.Nullable;

/// Everything that can be done with a proposal: from which states, by whom, and where it leads. This table is the law;
/// no other code decides what is allowed.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable copies
public enum ProposalVerb {
    PREPARE(Set.of(PREPARED), Set.of(COACH), null, true),
    DROP(Set.of(PREPARED), Set.of(COACH), ENDED, true),
    PROPOSE(Set.of(PREPARED), Set.of(COACH), ASKED, true),
    ACCEPT(Set.of(ASKED), Set.of(RESIDENT), OFFERED, false),
    REFUSE(Set.of(ASKED, INTERESTED), Set.of(RESIDENT), ENDED, true),
    SHOW_INTEREST(Set.of(OFFERED), Set.of(EMPLOYER), INTERESTED, false),
    DECLINE(Set.of(OFFERED), Set.of(EMPLOYER), ENDED, true),
    REVEAL(Set.of(INTERESTED), Set.of(RESIDENT), INTRODUCED, false),
    SHOW_LONGER(ProposalState.between(INTRODUCED, PLACED), Set.of(RESIDENT), null, false),
    HIDE(ProposalState.between(INTRODUCED, PLACED), Set.of(RESIDENT), null, false),
    PLAN_INTERVIEW(Set.of(INTRODUCED), Set.of(EMPLOYER, COACH), INTERVIEW, false),
    MOVE_INTERVIEW(Set.of(INTERVIEW), Set.of(EMPLOYER, COACH), null, false),
    START_TRIAL(Set.of(INTERVIEW), Set.of(EMPLOYER, COACH), TRIAL, false),
    PLACE(Set.of(INTERVIEW, TRIAL), Set.of(EMPLOYER, COACH), PLACED, false),
    END(ProposalState.between(INTRODUCED, TRIAL), Set.of(EMPLOYER, COACH), ENDED, true),
    WITHDRAW(ProposalState.between(ASKED, INTERESTED), Set.of(RESIDENT, COACH), ENDED, true),
    HOLD_AFTERCARE(Set.of(PLACED), Set.of(COACH), null, false),
    SETTLE(Set.of(PLACED), Set.of(COACH), ENDED, false),
    LEAVE(Set.of(PLACED), Set.of(COACH), ENDED, true),
    CLOSE_VACANCY(ProposalState.between(PREPARED, INTERVIEW), Set.of(SYSTEM), ENDED, true);

    private final Set<ProposalState> startsIn;
    private final Set<ProposalParty> parties;
    private final @Nullable ProposalState target;
    private final boolean explained;

    ProposalVerb(
            Set<ProposalState> startsIn,
            Set<ProposalParty> parties,
            @Nullable ProposalState target,
            boolean explained) {
        this.startsIn = Set.copyOf(startsIn);
        this.parties = Set.copyOf(parties);
        this.target = target;
        this.explained = explained;
    }

    /// The state it leads to; a verb without a target of its own leaves the proposal where it is.
    ProposalState from(ProposalState state) {
        return target == null ? state : target;
    }

    boolean moves() {
        return target != null;
    }

    boolean isAllowed(ProposalState state, ProposalParty party) {
        return startsIn.contains(state) && parties.contains(party);
    }

    /// Whether this party learns that it was done: what a coach prepares is for the coach.
    public boolean isToldTo(ProposalParty party) {
        return party == COACH || !(this == PREPARE || this == DROP);
    }

    /// Whether this party must say why. A resident never has to.
    public boolean needsReason(ProposalParty party) {
        return explained && party != RESIDENT;
    }

    /// @throws IllegalProposalMove when this party may not do this in this state, or gives no reason where one is
    /// needed
    void check(ProposalState state, ProposalParty party, ProposalReason reason) {
        if (!parties.contains(party)) {
            throw new IllegalProposalMove(Why.PARTY, this, state);
        }
        if (!startsIn.contains(state)) {
            throw new IllegalProposalMove(Why.STATE, this, state);
        }
        if (needsReason(party) && !reason.isGiven()) {
            throw new IllegalProposalMove(Why.REASON, this, state);
        }
    }

    /// What this party may do now.
    public static Set<ProposalVerb> open(ProposalState state, ProposalParty party) {
        var open = EnumSet.allOf(ProposalVerb.class);
        open.removeIf(verb -> !verb.isAllowed(state, party));
        return open;
    }
}
