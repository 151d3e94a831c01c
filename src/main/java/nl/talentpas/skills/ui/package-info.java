/// The administrator's page of the vocabulary.
@NullMarked
package nl.talentpas.skills.ui;

import org.jspecify.annotations.NullMarked;
