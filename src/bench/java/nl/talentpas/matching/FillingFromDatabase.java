package nl.talentpas.matching;

import java.time.Clock;
import java.util.List;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.passport.PassportsAlone;
import nl.talentpas.skills.VocabularyAlone;
import nl.talentpas.terms.Places;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// The part of the application that fills the match index with the passports of a database, which it migrates. In this
/// package because nobody but the application may fill it.
@ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    HibernateJpaAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@Import({
    VocabularyAlone.class,
    PassportsAlone.class,
    Places.class,
    EngineInput.class,
    VocabularySpace.class,
    MemorySupply.class
})
public class FillingFromDatabase {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /// To be closed; the database is migrated then.
    public static ConfigurableApplicationContext start(String url) {
        return new SpringApplicationBuilder(FillingFromDatabase.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run("--spring.datasource.url=" + url, "--logging.level.root=error", "--logging.level.nl.talentpas=error", "--logging.level.org.flywaydb.core.internal.command=error");
    }

    /// Everybody as they stand in the database, read as at the application's start.
    public static MatchIndex fill(ConfigurableApplicationContext context) {
        return context.getBean(MemorySupply.class).indexOf(List.of());
    }
}
