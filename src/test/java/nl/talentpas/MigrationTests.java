package nl.talentpas;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The context that runs this started on an empty database, and Hibernate compared every entity with what it found.
abstract class MigrationTests {

    @Autowired
    private Flyway flyway;

    @Autowired
    private EntityManagerFactory entityManagerFactory;

    @Test
    void everyScriptRanOnTheEmptyDatabase() throws IOException {
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql");
        assertThat(flyway.info().applied())
                .extracting(MigrationInfo::getState)
                .hasSize(scripts.length)
                .containsOnly(MigrationState.SUCCESS);
    }

    @Test
    void hibernateValidatesTheSchemaAndNeverChangesIt() {
        assertThat(entityManagerFactory.getProperties()).containsEntry("hibernate.hbm2ddl.auto", "validate");
    }

    @Test
    void aSecondRunChangesNothing() {
        flyway.validate();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
    }

    @Test
    void versionsAreDistinctAndInTheModulesOrder() {
        assertThat(Arrays.stream(flyway.info().applied()).map(MigrationInfo::getVersion))
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
