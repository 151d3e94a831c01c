package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;

/// Asks why: common reasons to tap, and room for words. Says who will read it.
class ReasonDialog extends AskDialog {

    private final TextArea words = new TextArea();
    private final Choices<ProposalCause> causes;
    private final boolean needed;

    /// @param answered is told the reason, which is given when this party has to
    ReasonDialog(ProposalVerb verb, ProposalParty party, Consumer<ProposalReason> answered) {
        this.needed = verb.needsReason(party);
        setHeaderTitle(getTranslation("coaching.ask." + ProposalMove.id(verb)));
        List<ProposalCause> usual = ProposalCause.usualFor(verb, party);
        causes = Choices.one(
                getTranslation("coaching.reason.usual"), usual, cause -> getTranslation(EnumText.key(cause)));
        Handles.testId(causes, "reason-cause");
        words.setLabel(getTranslation(needed ? "coaching.reason.words" : "coaching.reason.words-optional"));
        words.setMaxLength(ProposalReason.MAX_WORDS);
        words.setManualValidation(true);
        words.setWidthFull();
        Handles.testId(words, "reason-words");
        ask(new Paragraph(getTranslation(readers(verb, party))), causes, words);
        confirmWith(getTranslation("coaching.confirm." + ProposalMove.id(verb)), () -> confirm(answered));
    }

    private static String readers(ProposalVerb verb, ProposalParty party) {
        if (!verb.isToldTo(ProposalParty.RESIDENT)) {
            return "coaching.reason.readers-nobody";
        }
        return switch (party) {
            case RESIDENT -> "coaching.reason.readers-resident";
            case EMPLOYER -> "coaching.reason.readers-employer";
            default -> "coaching.reason.readers-coach";
        };
    }

    private boolean confirm(Consumer<ProposalReason> answered) {
        var reason = new ProposalReason(causes.chosen().stream().findFirst().orElse(null), words.getValue());
        if (needed && !reason.isGiven()) {
            words.setErrorMessage(getTranslation("coaching.reason.missing"));
            words.setInvalid(true);
            words.focus();
            return false;
        }
        answered.accept(reason);
        return true;
    }
}
