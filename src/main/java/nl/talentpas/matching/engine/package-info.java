/// The ranking itself in plain Java: integers only, no framework, the explanation is the computation (ADR-004).
@NamedInterface("engine")
@NullMarked
package nl.talentpas.matching.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
