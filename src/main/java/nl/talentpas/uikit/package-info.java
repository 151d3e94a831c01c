/// Interface building blocks without domain: pages, cards, chips, meters, pictures.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.talentpas.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
