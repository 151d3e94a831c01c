/// The match index for a million people in one process: inverted lists per skill in primitive arrays, an immutable
/// base with small layers on top, swapped atomically (ADR-011). Gives the scores and the order of the engine, which it
/// asks for every number it uses.
@NamedInterface("memory")
@NullMarked
package nl.talentpas.matching.memory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
