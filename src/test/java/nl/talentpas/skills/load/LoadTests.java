package nl.talentpas.skills.load;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads into the database without telling the application, which would see vocabularies that only a test knows.
abstract class LoadTests {

    @Autowired
    NamedParameterJdbcTemplate template;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /// What the application would have been told.
    final List<Object> published = new ArrayList<>();

    LoadLog log;
    VocabularyImport vocabularies;

    @BeforeEach
    void loadWithoutTellingTheApplication() {
        log = new LoadLog(template, clock);
        vocabularies = new VocabularyImport(template, transaction, published::add, log);
    }
}
