/// Coaches and the human chain: caseloads, decisions and proposals until someone is settled.
@ApplicationModule(
        allowedDependencies = {
            "skills",
            "skills :: picker",
            "terms",
            "identity",
            "notifications",
            "passport",
            "vacancy",
            "matching",
            "matching :: engine",
            "matching :: explaining",
            "uikit"
        })
@NullMarked
package nl.talentpas.coaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
