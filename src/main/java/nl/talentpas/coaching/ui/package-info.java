/// The first pages of coaches and of residents, and what all pages of coaching share.
@NullMarked
package nl.talentpas.coaching.ui;

import org.jspecify.annotations.NullMarked;
