/// Finds concepts by everyday words: an embedded Lucene index over all labels, built anew for every vocabulary.
@NullMarked
package nl.talentpas.skills.search;

import org.jspecify.annotations.NullMarked;
