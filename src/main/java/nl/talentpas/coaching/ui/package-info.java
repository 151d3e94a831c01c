/// The first pages of coaches and of residents: today, and home.
@NullMarked
package nl.talentpas.coaching.ui;

import org.jspecify.annotations.NullMarked;
