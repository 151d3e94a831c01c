package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.identity.PersonName;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Tone;

/// A proposal in the words of whoever reads it.
final class ProposalWords {

    private final ProposalDetails proposal;
    private final Component texts;

    /// @param texts gives the messages, in the language of its page
    ProposalWords(ProposalDetails proposal, Component texts) {
        this.proposal = proposal;
        this.texts = texts;
    }

    /// Where it is, in a few words.
    String state() {
        if (!proposal.state().isOpen()) {
            return texts.getTranslation(isSettled() ? "coaching.proposal.settled" : "coaching.proposal.stopped");
        }
        return texts.getTranslation(EnumText.key(
                proposal.state(),
                switch (proposal.reader()) {
                    case RESIDENT -> "resident";
                    case EMPLOYER -> "employer";
                    default -> "";
                }));
    }

    Tone tone() {
        if (proposal.waitsForReader()) {
            return Tone.WARN;
        }
        return switch (proposal.state()) {
            case INTRODUCED, INTERVIEW, TRIAL -> Tone.BRAND;
            case PLACED -> Tone.GOOD;
            case ENDED -> isSettled() ? Tone.GOOD : Tone.NEUTRAL;
            default -> Tone.NEUTRAL;
        };
    }

    /// What that means for the reader and what comes next, in a sentence.
    String lead() {
        String key = EnumText.key(
                proposal.state(),
                switch (proposal.reader()) {
                    case RESIDENT -> "lead-resident";
                    case EMPLOYER -> "lead-employer";
                    default -> "lead-coach";
                });
        return texts.getTranslation(key, organisation(), person());
    }

    String organisation() {
        return proposal.vacancy().organisation().name();
    }

    String title() {
        return proposal.vacancy().content().title();
    }

    /// The candidate's short name, or what stands for it while the reader may not know it.
    String person() {
        PersonName name = proposal.candidate().name();
        return name == null
                ? texts.getTranslation(
                        "coaching.proposal.candidate", proposal.candidate().handle())
                : name.brief();
    }

    /// What somebody did, with their name.
    String step(ProposalStep step) {
        return texts.getTranslation(EnumText.key(step.verb()), party(step.by()));
    }

    private String party(ProposalParty party) {
        String key = EnumText.key(
                party,
                switch (proposal.reader()) {
                    case RESIDENT -> "of-resident";
                    case EMPLOYER -> "of-employer";
                    default -> "of-coach";
                });
        return texts.getTranslation(key, organisation(), person());
    }

    /// The cause, the words or both; empty when none was given.
    String reason(ProposalReason reason) {
        String cause = reason.cause() == null ? "" : texts.getTranslation(EnumText.key(reason.cause()));
        return Stream.of(cause, reason.words()).filter(said -> !said.isEmpty()).collect(Collectors.joining(". "));
    }

    /// The coach's words on why; empty when the reader may not read them.
    String why() {
        return proposal.steps().stream()
                .filter(step -> step.verb() == ProposalVerb.PROPOSE)
                .map(step -> step.reason().words())
                .findFirst()
                .orElse("");
    }

    private boolean isSettled() {
        return proposal.state() == ProposalState.ENDED
                && proposal.ending()
                        .filter(last -> last.verb() == ProposalVerb.SETTLE)
                        .isPresent();
    }
}
