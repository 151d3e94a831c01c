package nl.talentpas.coaching.proposal.ui;

import java.util.Locale;
import nl.talentpas.coaching.proposal.course.ProposalState;

/// The parts of the coach's board: whose move it is, and how far things are.
enum CoachStage {
    PREPARED,
    CANDIDATE,
    EMPLOYER,
    MEETING,
    TRIAL,
    WORK,
    ENDED;

    static CoachStage of(ProposalState state) {
        return switch (state) {
            case PREPARED -> PREPARED;
            case ASKED, INTERESTED -> CANDIDATE;
            case OFFERED -> EMPLOYER;
            case INTRODUCED, INTERVIEW -> MEETING;
            case TRIAL -> TRIAL;
            case PLACED -> WORK;
            case ENDED -> ENDED;
        };
    }

    /// The part of its text's key that tells it apart.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
