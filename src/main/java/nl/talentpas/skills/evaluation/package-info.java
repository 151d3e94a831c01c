/// Measures the skill language from the command line, on vocabularies that are loaded for it and thrown away.
@NullMarked
package nl.talentpas.skills.evaluation;

import org.jspecify.annotations.NullMarked;
