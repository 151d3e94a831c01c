/// Concepts of different sources that may mean the same: proposed by rules, decided by an administrator (ADR-009).
@NullMarked
package nl.talentpas.skills.crosswalk;

import org.jspecify.annotations.NullMarked;
