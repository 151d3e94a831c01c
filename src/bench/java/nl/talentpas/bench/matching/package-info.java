/// Ranks the same made people for the same made work with several engines, in turns, and prints how long each took.
@NullMarked
package nl.talentpas.bench.matching;

import org.jspecify.annotations.NullMarked;
