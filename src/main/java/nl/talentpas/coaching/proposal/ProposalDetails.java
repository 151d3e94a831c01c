package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.Agreements;
import nl.talentpas.coaching.proposal.course.NextStep;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.PersonName;
import nl.talentpas.vacancy.VacancyDetails;
import org.jspecify.annotations.Nullable;

/// A proposal as one reader may see it now: everything in here has passed [ProposalSight].
///
/// @param reader what the reader is in it
/// @param since when it came into this state
/// @param steps from the first to the last, reasons only where this reader may read them
/// @param open what the reader may do now
public record ProposalDetails(
        ProposalId id,
        ProposalParty reader,
        ProposalState state,
        Instant since,
        VacancyDetails vacancy,
        Candidate candidate,
        List<ProposalStep> steps,
        Agreements agreements,
        List<Aftercare> aftercare,
        Set<ProposalVerb> open,
        ProposalSight sight) {

    /// The person proposed.
    ///
    /// @param handle tells candidates apart without saying who they are: `4F9A`
    /// @param person null while the reader may not know who it is; so are name, and email and phone are empty
    public record Candidate(
            String handle,
            @Nullable AccountId person,
            @Nullable PersonName name,
            String email,
            String phone) {}

    /// How it ended; empty while it is open.
    public Optional<ProposalStep> ending() {
        return state.isOpen()
                ? Optional.empty()
                : steps.stream()
                        .filter(step -> step.state() == ProposalState.ENDED)
                        .findFirst();
    }

    /// What the resident can do next; empty while it is open.
    public Optional<NextStep> next() {
        return ending().map(NextStep::after);
    }

    public boolean may(ProposalVerb verb) {
        return open.contains(verb);
    }

    /// Whether it waits for an answer of this reader.
    public boolean waitsForReader() {
        return switch (state) {
            case ASKED, INTERESTED -> reader == ProposalParty.RESIDENT;
            case OFFERED -> reader == ProposalParty.EMPLOYER;
            default -> false;
        };
    }
}
