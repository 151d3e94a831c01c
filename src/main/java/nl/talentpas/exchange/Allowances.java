package nl.talentpas.exchange;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// How much each address may still ask: so many questions per minute, given back evenly.
class Allowances {

    /// So many addresses are remembered; the one that was silent longest is forgotten first.
    static final int REMEMBERED = 20_000;

    private static final int NETWORK_BYTES = 8;

    private final int perMinute;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    Allowances(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    /// Takes one question from the address's allowance.
    ///
    /// @return zero when there was one, else how long to wait for the next
    Duration take(String address) {
        var probe = bucketOf(network(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucketOf(String network) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(network, key -> fullBucket());
        }
    }

    private Bucket fullBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    /// One household or firm has a whole IPv6 network of addresses (/64): they share one allowance.
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
