/// Orientation without an account: tap what you can and like, see what fits, keep it by registering.
@ApplicationModule(
        allowedDependencies = {
            "skills",
            "skills :: picker",
            "terms",
            "identity",
            "passport",
            "vacancy",
            "matching",
            "matching :: engine",
            "matching :: explaining",
            "uikit"
        })
@NullMarked
package nl.talentpas.discovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
