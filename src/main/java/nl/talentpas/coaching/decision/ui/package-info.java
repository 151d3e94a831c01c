/// The pages on which a coach weighs who fits which vacancy, compares, and decides.
@NullMarked
package nl.talentpas.coaching.decision.ui;

import org.jspecify.annotations.NullMarked;
