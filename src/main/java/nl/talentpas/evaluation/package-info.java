/// Measures search and matching from the command line, on vocabularies that are loaded for it and thrown away.
@ApplicationModule(allowedDependencies = {"skills", "skills::load", "matching", "matching::engine", "matching::memory"})
@NullMarked
package nl.talentpas.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
