/// Organisations and the work they offer, described in tasks and skills.
@ApplicationModule(allowedDependencies = {"skills", "skills :: picker", "terms", "identity", "uikit"})
@NullMarked
package nl.talentpas.vacancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
