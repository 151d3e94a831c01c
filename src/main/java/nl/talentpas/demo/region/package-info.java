/// Makes up a region: plain Java, the same region for the same seed and moment.
@NullMarked
package nl.talentpas.demo.region;

import org.jspecify.annotations.NullMarked;
