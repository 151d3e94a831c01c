/// The practical terms on which a person and a vacancy must agree: kind, hours, place, contract, conditions, licences.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.talentpas.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
