/// The pages of caseloads: the coach's own, and all of them for the administrator.
@NullMarked
package nl.talentpas.coaching.caseload.ui;

import org.jspecify.annotations.NullMarked;
