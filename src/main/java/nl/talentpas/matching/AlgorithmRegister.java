package nl.talentpas.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.talentpas.matching.engine.Policy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The matching as an entry of the Dutch algorithm register (publication standard 1.0), with the values in force now.
@Component
public class AlgorithmRegister {

    static final String ENTRY = "register/algorithm-register.json";

    private final PolicyVersions versions;
    private final String municipality;
    private final int monthsKept;

    AlgorithmRegister(
            PolicyVersions versions,
            @Value("${talentpas.municipality}") String municipality,
            @Value("${" + MatchingSettings.KEEP_RUNS + "}") int monthsKept) {
        this.versions = versions;
        this.municipality = municipality;
        this.monthsKept = monthsKept;
    }

    /// The standard's own fields, and under `talentpas` what a program can check.
    public JsonNode entry() {
        ObjectNode entry = read();
        entry.put("organization", "Gemeente " + municipality);
        PolicyVersion current = versions.current();
        Policy policy = current.policy();
        entry.withObject("/talentpas")
                .put("log_kept_months", monthsKept)
                .putObject("policy_in_force")
                .put("version", current.number())
                .put("since", current.changedAt().toString())
                .put("can_share", policy.canShare())
                .put("want_share", policy.wantShare())
                .put("fit_share", policy.fitShare())
                .put("use_rarity", policy.useRarity())
                .put("trainable_credit", policy.trainableCredit())
                .put("least_hours_overlap", policy.leastHoursOverlap())
                .put("threshold_percent", policy.thresholdPercent());
        return entry;
    }

    static ObjectNode read() {
        try (InputStream file = new ClassPathResource(ENTRY).getInputStream()) {
            return (ObjectNode) JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
