package nl.talentpas.skills.load;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/// The file of an embedded H2 database.
final class H2File {

    private H2File() {}

    static boolean isUsed(Environment environment) {
        return environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:");
    }

    /// Closes the database and writes its file anew, as small as it can be. Whoever asks for a connection afterwards
    /// opens it again. Without a trace, which would only tell that the connection of this very command was closed.
    static void pack(JdbcTemplate jdbc) {
        jdbc.execute("set trace_level_file 0; shutdown compact");
        forgetConnections(jdbc.getDataSource());
    }

    /// Those in the pool belong to the database that was closed.
    private static void forgetConnections(@Nullable DataSource source) {
        if (source instanceof HikariDataSource pool && pool.getHikariPoolMXBean() != null) {
            pool.getHikariPoolMXBean().softEvictConnections();
        }
    }
}
