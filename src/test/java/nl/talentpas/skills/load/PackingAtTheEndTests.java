package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.talentpas.skills.VocabularyChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.mock.env.MockEnvironment;

class PackingAtTheEndTests {

    @TempDir
    private Path folder;

    @Test
    void afterAnImportTheFileIsPackedAndHoldsWhatItHeld() throws IOException {
        long before = filled();
        stop(true);
        assertThat(Files.size(file())).isLessThan(before / 2);
        assertThat(folder).isDirectoryNotContaining("glob:**.trace.db");
        assertThat(new JdbcTemplate(new DriverManagerDataSource(url(), "sa", ""))
                        .queryForObject("select count(*) from word", Integer.class))
                .isEqualTo(10);
    }

    @Test
    void whoStillAsksForAConnectionGetsOneThatWorks() throws IOException {
        filled();
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl(url());
            pool.setUsername("sa");
            var jdbc = new JdbcTemplate(pool);
            assertThat(jdbc.queryForObject("select count(*) from word", Integer.class))
                    .isEqualTo(10);
            H2File.pack(jdbc);
            assertThat(jdbc.queryForObject("select count(*) from word", Integer.class))
                    .isEqualTo(10);
        }
    }

    @Test
    void withoutAnImportItIsLeftAlone() throws IOException {
        long before = filled();
        stop(false);
        assertThat(Files.size(file())).isGreaterThanOrEqualTo(before);
    }

    private void stop(boolean imported) {
        var packing = new PackingAtTheEnd(
                new JdbcTemplate(new DriverManagerDataSource(url(), "sa", "")),
                new MockEnvironment().withProperty("spring.datasource.url", url()));
        packing.start();
        if (imported) {
            packing.on(new VocabularyChanged("test"));
        }
        packing.stop();
        assertThat(packing.isRunning()).isFalse();
    }

    /// @return the size of a file that held much more than it holds
    private long filled() throws IOException {
        var connection = new SingleConnectionDataSource(url(), "sa", "", true);
        try {
            var jdbc = new JdbcTemplate(connection);
            jdbc.execute("create table word (id int primary key, text varchar(2000))");
            jdbc.execute("insert into word select x, repeat(random_uuid(), 40) from system_range(1, 20000)");
            jdbc.execute("delete from word where id > 10");
        } finally {
            connection.destroy();
        }
        return Files.size(file());
    }

    private Path file() {
        return folder.resolve("packed.mv.db");
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("packed");
    }
}
