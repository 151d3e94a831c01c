/// What other programs may ask: the skill language over REST, for everybody, to read only.
@ApplicationModule(allowedDependencies = {"skills"})
@NullMarked
package nl.talentpas.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
