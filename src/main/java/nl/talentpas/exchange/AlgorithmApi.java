package nl.talentpas.exchange;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import nl.talentpas.matching.AlgorithmRegister;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// How matching works, for the algorithm register and for whoever checks it. Its fields are those of the register's own
/// publication standard, which describes them, so they are not described here once more.
@RestController
@RequestMapping(VocabularyApi.ROOT)
@Hidden
class AlgorithmApi {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final AlgorithmRegister register;

    AlgorithmApi(AlgorithmRegister register) {
        this.register = register;
    }

    @GetMapping("/algorithm")
    ResponseEntity<JsonNode> algorithm() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(register.entry());
    }
}
