package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.engine.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PolicyServiceTests {

    @Autowired
    private PolicyService policies;

    @AfterEach
    void backToTheStandard() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        policies.change(Policy.standard());
        SignIn.nobody();
    }

    @Test
    void aChangeIsANewVersionInForceAtOnce() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        int before = policies.current().number();
        policies.change(new Policy(600, 300, 100, false, 400, 500, 55));
        assertThat(policies.current().number()).isEqualTo(before + 1);
        assertThat(policies.current().policy().thresholdPercent()).isEqualTo(55);
        assertThat(policies.history()).first().isEqualTo(policies.current());
    }

    @Test
    void nobodyButAnAdministratorChangesIt() {
        SignIn.now(AccountId.next(), Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.change(Policy.standard()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.history());
    }
}
