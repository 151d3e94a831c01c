package nl.talentpas.matching.replay;

import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.MatchRunReading;
import nl.talentpas.passport.PassportsAlone;
import nl.talentpas.skills.VocabularyAlone;
import nl.talentpas.terms.Places;
import nl.talentpas.vacancy.VacanciesAlone;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Import;

/// What a replay needs of Spring: the database, the vocabulary, passports, vacancies and the index. Not annotated as a
/// configuration, so that the application itself never finds it.
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
    VacanciesAlone.class,
    Places.class,
    CurrentUser.class,
    MatchRunReading.class,
    Replayer.class,
    TimeConfigurationOfReplays.class
})
class Replaying {}
