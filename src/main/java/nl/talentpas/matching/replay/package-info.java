/// Computes match runs again and tells what differs and why, on the command line and for administrators.
@NullMarked
package nl.talentpas.matching.replay;

import org.jspecify.annotations.NullMarked;
