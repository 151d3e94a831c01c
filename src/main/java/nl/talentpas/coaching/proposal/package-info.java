/// Proposals: one person for one vacancy, from the coach's first word until they are settled; who may move and see it.
@NamedInterface("proposal")
@NullMarked
package nl.talentpas.coaching.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
