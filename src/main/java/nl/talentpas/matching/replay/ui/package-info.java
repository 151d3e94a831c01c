/// The administrator's pages of rankings that were made, each to be computed again.
@NullMarked
package nl.talentpas.matching.replay.ui;

import org.jspecify.annotations.NullMarked;
