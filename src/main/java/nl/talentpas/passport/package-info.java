/// One person's passport: what they can, want and are.
@ApplicationModule(allowedDependencies = {"skills", "skills :: picker", "terms", "identity", "uikit"})
@NullMarked
package nl.talentpas.passport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
