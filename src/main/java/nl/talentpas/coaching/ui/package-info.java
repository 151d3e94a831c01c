/// The screens of coaches, and those where residents and employers meet a coach's work.
@NullMarked
package nl.talentpas.coaching.ui;

import org.jspecify.annotations.NullMarked;
