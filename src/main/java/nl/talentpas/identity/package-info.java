/// Accounts and roles: registering, signing in, who is using the application now, and the audit log.
@ApplicationModule(allowedDependencies = {"terms", "uikit"})
@NullMarked
package nl.talentpas.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
