package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Toast;
import org.springframework.dao.OptimisticLockingFailureException;

/// Does something with a proposal and shows what came of it, also when somebody else was a moment earlier.
final class ProposalMove {

    private ProposalMove() {}

    /// @param said key of the word that it was done
    /// @param changed shows the proposal as it is now
    static void attempt(Runnable verb, String said, Runnable changed) {
        String word = said;
        try {
            verb.run();
        } catch (IllegalProposalMove | OptimisticLockingFailureException overtaken) {
            word = "coaching.proposal.overtaken";
        }
        changed.run();
        Toast.show(UI.getCurrent().getTranslation(word));
    }

    /// A verb in keys and handles: `plan-interview`.
    static String id(ProposalVerb verb) {
        return verb.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
