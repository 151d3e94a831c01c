/// Where people start: a coach with today and their own candidates, a resident at home.
@NullMarked
package nl.talentpas.coaching.ui;

import org.jspecify.annotations.NullMarked;
