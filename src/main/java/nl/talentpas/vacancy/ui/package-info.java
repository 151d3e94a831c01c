/// The employer's pages, and the vacancies that everybody may read.
@NullMarked
package nl.talentpas.vacancy.ui;

import org.jspecify.annotations.NullMarked;
