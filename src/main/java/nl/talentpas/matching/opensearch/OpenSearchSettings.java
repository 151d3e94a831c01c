package nl.talentpas.matching.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the cluster is and how it is used.
///
/// @param addresses of one or more nodes, with http or https; the next is tried when one does not answer
/// @param user empty when the cluster asks for none
/// @param prefix what the names of all indices begin with
/// @param shards into how many parts the people are divided
/// @param connectTimeout how long a node may take to answer at all
/// @param timeout how long an answer may take
/// @param reindexAtStart whether every start fills a fresh index from the database, while the one there serves;
///     otherwise only when there is none
@ConfigurationProperties("talentpas.matching.opensearch")
public record OpenSearchSettings(
        @DefaultValue("http://localhost:9200") List<URI> addresses,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("talentpas") String prefix,
        @DefaultValue("1") int shards,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("true") boolean reindexAtStart) {

    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public OpenSearchSettings {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("talentpas.matching.opensearch.addresses is empty");
        }
        addresses.forEach(OpenSearchSettings::check);
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("talentpas.matching.opensearch.prefix must be lower case: " + prefix);
        }
        addresses = List.copyOf(addresses);
    }

    private static void check(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw new IllegalArgumentException(
                    "talentpas.matching.opensearch.addresses holds something else than http(s)://host:port");
        }
    }

    /// Without the password, which does not belong in a log.
    @Override
    public String toString() {
        return "OpenSearchSettings[addresses=" + addresses + ", prefix=" + prefix + "]";
    }
}
