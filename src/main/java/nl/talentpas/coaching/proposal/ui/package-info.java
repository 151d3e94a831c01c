/// The pages of proposals, as the resident, the employer and the coach each read them.
@NullMarked
package nl.talentpas.coaching.proposal.ui;

import org.jspecify.annotations.NullMarked;
