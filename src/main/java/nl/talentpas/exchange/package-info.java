/// What other programs may ask over REST, for everybody, to read only: the skill language, and how matching works.
@ApplicationModule(allowedDependencies = {"skills", "matching"})
@NullMarked
package nl.talentpas.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
