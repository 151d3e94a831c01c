package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FingerprintTests {

    @Test
    void orderDoesNotMatterAndContentDoes() {
        var one = new LinkedHashMap<String, Object>(Map.of("a", 1));
        one.put("b", List.of(1, 2));
        var other = new LinkedHashMap<String, Object>();
        other.put("b", List.of(2, 1));
        other.put("a", 1);
        assertThat(Fingerprint.of(one)).isEqualTo(Fingerprint.of(other)).hasSize(64);
        other.put("a", 2);
        assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    }
}
