package nl.talentpas;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/// Says at a failed start that the database could not be reached, and where it was looked for. Never shows a password.
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseUnreachableAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        String reason = reason(cause.getSQLState());
        if (reason == null) {
            return null;
        }
        String url = environment.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", "");
        return new FailureAnalysis(
                "The database at " + url + " " + reason + ".",
                "Check TALENTPAS_DB_URL, TALENTPAS_DB_USER and TALENTPAS_DB_PASSWORD, and that the database runs.",
                cause);
    }

    /// By the standard's classes of SQL states; null when the connection is not what failed.
    private static @Nullable String reason(@Nullable String sqlState) {
        if (sqlState == null) {
            return null;
        }
        return switch (sqlState.substring(0, 2)) {
            case "08" -> "cannot be reached";
            case "28" -> "refuses this user or password";
            case "3D" -> "does not exist";
            default -> null;
        };
    }
}
