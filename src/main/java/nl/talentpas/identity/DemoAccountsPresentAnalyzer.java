package nl.talentpas.identity;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says at a failed start what to do about demo accounts.
class DemoAccountsPresentAnalyzer extends AbstractFailureAnalyzer<DemoAccountsPresent> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoAccountsPresent cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Start with an empty database, or with --spring.profiles.active=demo to look around.",
                cause);
    }
}
