/// Shows an explanation to whoever reads it: one computation, three readers.
@NamedInterface("explaining")
@NullMarked
package nl.talentpas.matching.explaining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
