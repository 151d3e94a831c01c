package nl.talentpas;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/// Somebody who has a connection may need another: to write a ranking down whatever becomes of the page, or to bring a
/// change into the index when it is committed. When all connections were held by threads that wait for their second
/// one, nobody could go on.
@IntegrationTest
class ConnectionsTests {

    @Autowired
    private HikariDataSource connections;

    @Value("${server.tomcat.threads.max}")
    private int requests;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @Autowired
    @Qualifier("applicationTaskExecutor") private ThreadPoolTaskExecutor executor;

    @Test
    void whenEveryThreadHoldsAConnectionThereIsStillASecondOne() {
        int threads =
                requests + scheduler.getScheduledThreadPoolExecutor().getCorePoolSize() + executor.getCorePoolSize();

        assertThat(connections.getMaximumPoolSize()).isGreaterThan(threads);
    }
}
