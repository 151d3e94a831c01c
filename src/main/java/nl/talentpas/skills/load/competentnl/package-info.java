/// Reads CompetentNL's RDF: which statements say something about a concept, and what they say.
@NullMarked
package nl.talentpas.skills.load.competentnl;

import org.jspecify.annotations.NullMarked;
