package nl.talentpas.coaching.proposal.course;

import java.util.EnumSet;
import java.util.Set;

/// How far a proposal is. The employer learns of it in OFFERED and learns who it is in INTRODUCED.
public enum ProposalState {
    PREPARED,
    ASKED,
    OFFERED,
    INTERESTED,
    INTRODUCED,
    INTERVIEW,
    TRIAL,
    PLACED,
    ENDED;

    public boolean isOpen() {
        return this != ENDED;
    }

    /// From the second key until the end, both sides may know each other.
    public boolean isIntroduced() {
        return between(INTRODUCED, PLACED).contains(this);
    }

    static Set<ProposalState> between(ProposalState first, ProposalState last) {
        return EnumSet.range(first, last);
    }
}
