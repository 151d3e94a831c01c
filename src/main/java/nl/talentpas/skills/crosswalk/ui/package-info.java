/// The page on which an administrator decides which concepts mean the same.
@NullMarked
package nl.talentpas.skills.crosswalk.ui;

import org.jspecify.annotations.NullMarked;
