/// Tells people what happened: in the application and by mail, in their own language.
@ApplicationModule(allowedDependencies = {"identity", "uikit"})
@NullMarked
package nl.talentpas.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
