/// Ranks people and vacancies for each other and explains every point.
@ApplicationModule(
        allowedDependencies = {"skills", "skills :: picker", "terms", "identity", "passport", "vacancy", "uikit"})
@NullMarked
package nl.talentpas.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
