/// The cards and dialogs with which a reader moves a proposal: answers, keys, agreements, after-care and endings.
@NullMarked
package nl.talentpas.coaching.proposal.ui.move;

import org.jspecify.annotations.NullMarked;
