/// Programs that measure; started with `./run bench`, never part of the product.
@NullMarked
package nl.talentpas.bench;

import org.jspecify.annotations.NullMarked;
