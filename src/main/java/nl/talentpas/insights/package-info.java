/// Figures about the region's skills, never about a person: no cell under ten.
@ApplicationModule(allowedDependencies = {"skills", "terms", "identity", "passport", "vacancy", "uikit"})
@NullMarked
package nl.talentpas.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
