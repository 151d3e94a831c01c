package nl.talentpas.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.opensearch.Cluster;
import nl.talentpas.matching.opensearch.Consent;
import nl.talentpas.matching.opensearch.OpenSearchSettings;
import nl.talentpas.matching.opensearch.PeopleStore;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportGlance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the match index needs when it stands in OpenSearch (ADR-012).
@Configuration
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
@EnableConfigurationProperties(OpenSearchSettings.class)
class OpenSearchConfiguration {

    @Bean
    Cluster cluster(OpenSearchSettings settings) {
        return new Cluster(settings);
    }

    @Bean
    PeopleStore peopleStore(Cluster cluster, OpenSearchSettings settings, Clock clock) {
        return new PeopleStore(cluster, settings, clock);
    }

    /// The database's answer, so that a withdrawn consent counts at once, however far the cluster lags.
    @Bean
    Consent consent(PassportCatalogue passports) {
        return people -> agreeing(passports, people);
    }

    private static Set<UUID> agreeing(PassportCatalogue passports, Collection<UUID> people) {
        var owners = people.stream().map(AccountId::new).toList();
        return passports.glances(owners).values().stream()
                .filter(PassportGlance::matchable)
                .map(glance -> glance.owner().id())
                .collect(Collectors.toUnmodifiableSet());
    }
}
