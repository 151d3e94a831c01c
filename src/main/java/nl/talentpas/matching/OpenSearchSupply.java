package nl.talentpas.matching;

import java.time.Instant;
import java.util.Collection;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.IndexStatus.Engine;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.opensearch.Consent;
import nl.talentpas.matching.opensearch.IndexUnavailable;
import nl.talentpas.matching.opensearch.OpenSearchIndex;
import nl.talentpas.matching.opensearch.PeopleStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Leaves people to a cluster, which outlives this process: they are brought there by [OpenSearchUpdates].
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
class OpenSearchSupply implements IndexSupply {

    private final PeopleStore people;
    private final SkillSpace space;
    private final Consent consent;
    private final OpenSearchUpkeep upkeep;
    private final OpenSearchLag lag;

    OpenSearchSupply(
            PeopleStore people, SkillSpace space, Consent consent, OpenSearchUpkeep upkeep, OpenSearchLag lag) {
        this.people = people;
        this.space = space;
        this.consent = consent;
        this.upkeep = upkeep;
        this.lag = lag;
    }

    @Override
    public MatchIndex indexOf(Collection<Demand> demands) {
        var index = new OpenSearchIndex(people, space, consent);
        index.putDemands(demands);
        return index;
    }

    @Override
    public void changed(MatchIndex index, AccountId person) {
        // through the event registry, so that nothing is lost while the cluster does not answer
    }

    @Override
    public IndexStatus statusOf(MatchIndex index) {
        OpenSearchLag.Waiting waiting = lag.now();
        Instant since = waiting.since() == null ? null : waiting.since().toInstant();
        try {
            return new IndexStatus(Engine.OPENSEARCH, people.size(), waiting.changes(), since, upkeep.problem());
        } catch (IndexUnavailable e) {
            return new IndexStatus(Engine.OPENSEARCH, null, waiting.changes(), since, e.getMessage());
        }
    }

    @Override
    public void refill() {
        upkeep.refill();
    }
}
