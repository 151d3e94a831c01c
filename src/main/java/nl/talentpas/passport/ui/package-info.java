/// The owner's own pages of the passport: Kan, Wil, Ben and the experiences.
@NullMarked
package nl.talentpas.passport.ui;

import org.jspecify.annotations.NullMarked;
