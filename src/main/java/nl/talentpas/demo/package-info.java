/// A fictitious region to try the product with; only in profile demo.
@ApplicationModule(
        allowedDependencies = {
            "skills",
            "terms",
            "identity",
            "notifications",
            "passport",
            "vacancy",
            "matching",
            "coaching :: caseload",
            "coaching :: proposal"
        })
@NullMarked
package nl.talentpas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
