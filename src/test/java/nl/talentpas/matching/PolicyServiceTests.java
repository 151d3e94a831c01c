package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.engine.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PolicyServiceTests {

    private static final Policy OTHER = new Policy(600, 300, 100, false, 400, 500, 55);

    @Autowired
    private PolicyService policies;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void backToTheStandard() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        policies.restore(0);
        SignIn.nobody();
    }

    @Test
    void aChangeIsANewVersionInForceAtOnce() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        int before = policies.current().number();
        policies.change(OTHER, " De raad vroeg erom. ");
        assertThat(policies.current().number()).isEqualTo(before + 1);
        assertThat(policies.current().policy().thresholdPercent()).isEqualTo(55);
        assertThat(policies.current().reason()).isEqualTo("De raad vroeg erom.");
        assertThat(policies.history()).first().isEqualTo(policies.current());
    }

    @Test
    void aChangeNeedsAReason() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        assertThatIllegalArgumentException().isThrownBy(() -> policies.change(OTHER, "  "));
        assertThatIllegalArgumentException().isThrownBy(() -> policies.change(OTHER, "x".repeat(501)));
    }

    @Test
    void anEarlierVersionComesBackAsANewOne() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        int other = policies.change(OTHER, "Proef").number();
        policies.change(Policy.standard(), "Einde van de proef");
        PolicyVersion back = policies.restore(other);
        assertThat(back.number()).isEqualTo(other + 2);
        assertThat(back.policy()).isEqualTo(OTHER);
        assertThat(back.restored()).isEqualTo(other);
        assertThat(policies.restore(0).policy()).isEqualTo(Policy.standard());
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> policies.restore(1_000_000));
    }

    @Test
    void everyChangeStandsInTheAuditLog() {
        AccountId administrator = AccountId.next();
        SignIn.now(administrator, Role.ADMIN);
        int number = policies.change(OTHER, "Proef").number();
        policies.restore(number);
        assertThat(jdbc.sql("select detail from audit_entry where actor_id = ? order by happened_at, id")
                        .param(administrator.id())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "matching policy version " + number,
                        "matching policy version " + (number + 1) + " with the values of version " + number);
    }

    @Test
    void nobodyButAnAdministratorChangesIt() {
        SignIn.now(AccountId.next(), Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.change(OTHER, "Proef"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.restore(0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> policies.history());
    }
}
