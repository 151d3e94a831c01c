package nl.talentpas.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class AlgorithmApiTests {

    @Autowired
    private WebApplicationContext context;

    @Test
    void everybodyMayReadTheRegisterEntryWithTheValuesInForce() {
        MvcTestResult answer = MockMvcTester.from(
                        context, builder -> builder.apply(springSecurity()).build())
                .get()
                .uri("/api/v1/algorithm")
                .exchange();
        assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.standard_version").isEqualTo("1.0");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.talentpas.policy_in_force.version")
                .isNotNull();
    }
}
