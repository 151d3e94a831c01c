package nl.talentpas.matching;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/// Checks at the very start that the settings of matching say something that exists and is allowed.
class MatchingSettings implements EnvironmentPostProcessor, Ordered {

    static final String INDEX = "talentpas.matching.index";
    static final String KEEP_RUNS = "talentpas.matching.keep-runs-months";

    /// A ranking must be accounted for at least so long (AI Act).
    static final int LEAST_MONTHS = 6;

    private static final List<String> INDICES = List.of("memory", "opensearch");

    /// After the profiles and their files are known.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String index = environment.getProperty(INDEX, "memory");
        if (INDICES.stream().noneMatch(index::equalsIgnoreCase)) {
            throw new WrongMatchingSetting("TALENTPAS_MATCHING_INDEX (" + INDEX + ") is \"" + index
                    + "\", but must be one of: " + String.join(", ", INDICES));
        }
        String months = environment.getProperty(KEEP_RUNS, String.valueOf(LEAST_MONTHS));
        if (!isLongEnough(months)) {
            throw new WrongMatchingSetting("TALENTPAS_KEEP_RUNS_MONTHS (" + KEEP_RUNS + ") is \"" + months
                    + "\", but match runs must be kept for at least " + LEAST_MONTHS + " months");
        }
    }

    private static boolean isLongEnough(String months) {
        try {
            return Integer.parseInt(months) >= LEAST_MONTHS;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
