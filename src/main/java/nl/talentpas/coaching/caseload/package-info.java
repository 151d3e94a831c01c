/// Who coaches whom: coaches, their caseloads, and the coach everybody gets at once.
@NamedInterface("caseload")
@NullMarked
package nl.talentpas.coaching.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
