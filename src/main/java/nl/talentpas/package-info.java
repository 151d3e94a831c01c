/// Talentpas: a skills passport and matching application for Dutch municipalities and their regions.
@NullMarked
package nl.talentpas;

import org.jspecify.annotations.NullMarked;
