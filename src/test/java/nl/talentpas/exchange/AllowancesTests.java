package nl.talentpas.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowancesTests {

    private static final int PER_MINUTE = 6;
    private static final String SOMEBODY = "192.0.2.1";

    private final Watch watch = new Watch();
    private final Allowances allowances = new Allowances(PER_MINUTE, watch);

    @Test
    void whoAsksTooMuchWaitsUntilTheNextIsGivenBack() {
        useUp(SOMEBODY);
        assertThat(allowances.take(SOMEBODY)).isEqualTo(Duration.ofSeconds(10));
        watch.pass(Duration.ofSeconds(10));
        assertThat(allowances.take(SOMEBODY)).isZero();
        assertThat(allowances.take(SOMEBODY)).isPositive();
    }

    @Test
    void anotherAddressDoesNotWait() {
        useUp(SOMEBODY);
        assertThat(allowances.take("192.0.2.2")).isZero();
    }

    @Test
    void oneIpv6NetworkSharesAnAllowance() {
        useUp("2001:db8:0:1::1");
        assertThat(allowances.take("2001:db8:0:1:ffff::2")).isPositive();
        assertThat(allowances.take("2001:db8:0:2::1")).isZero();
    }

    @Test
    void whatIsNoAddressSharesAnAllowanceToo() {
        useUp("unknown");
        assertThat(allowances.take("made up")).isPositive();
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int number = 0; number < Allowances.REMEMBERED + 100; number++) {
            allowances.take("10." + number / 65_536 + "." + number / 256 % 256 + "." + number % 256);
        }
        assertThat(allowances.remembered()).isEqualTo(Allowances.REMEMBERED);
    }

    private void useUp(String address) {
        for (int question = 0; question < PER_MINUTE; question++) {
            assertThat(allowances.take(address)).isZero();
        }
    }

    private static final class Watch implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
