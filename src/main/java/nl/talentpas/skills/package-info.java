/// The skill language: concepts, their labels and relations, how to find them and which skills resemble each other.
@ApplicationModule(allowedDependencies = {"identity", "uikit"})
@NullMarked
package nl.talentpas.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
