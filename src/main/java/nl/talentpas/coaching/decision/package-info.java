/// What a coach decided about a person and a vacancy, and why; and what a coach still has to decide.
@NullMarked
package nl.talentpas.coaching.decision;

import org.jspecify.annotations.NullMarked;
