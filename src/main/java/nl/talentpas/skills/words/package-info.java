/// Finds the words of concepts in running text: stems within a short window, longest first, nothing that is denied.
@NullMarked
package nl.talentpas.skills.words;

import org.jspecify.annotations.NullMarked;
