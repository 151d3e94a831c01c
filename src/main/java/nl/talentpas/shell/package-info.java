/// The frame around every page: layout, menu, start page, languages and error pages.
@ApplicationModule(allowedDependencies = {"identity", "notifications", "uikit"})
@NullMarked
package nl.talentpas.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
