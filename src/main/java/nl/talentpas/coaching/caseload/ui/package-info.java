/// The administrator's pages of coaches and their caseloads.
@NullMarked
package nl.talentpas.coaching.caseload.ui;

import org.jspecify.annotations.NullMarked;
