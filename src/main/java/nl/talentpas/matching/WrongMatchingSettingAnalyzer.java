package nl.talentpas.matching;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says at a failed start which setting of matching is wrong, and what it may be.
class WrongMatchingSettingAnalyzer extends AbstractFailureAnalyzer<WrongMatchingSetting> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, WrongMatchingSetting cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".", "Change it and start again; docs/operations.md says what it does.", cause);
    }
}
