/// The course of a proposal: what can be done with it, when and by whom, where that leads, and what is agreed on the
/// way.
@NamedInterface("proposal")
@NullMarked
package nl.talentpas.coaching.proposal.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
